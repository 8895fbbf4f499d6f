package vn.thidua.core.time;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock of the portal. {@code portal.today} is {@code real} or, for demonstrations, an
 * instant such as {@code 2026-11-04T09:00:00+07:00} from which the clock ticks on at every start.
 */
@Configuration
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${portal.today:real}") String today) {
        var real = Clock.systemUTC();
        return today.equals("real")
                ? real
                : PortalTime.startingAt(OffsetDateTime.parse(today).toInstant(), real);
    }
}
