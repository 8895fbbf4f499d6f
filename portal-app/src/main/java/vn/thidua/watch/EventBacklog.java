package vn.thidua.watch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events whose listeners have not done their work: a few for moments are normal, many or old ones
 * mean that search or notices lag behind.
 */
@Component
class EventBacklog implements MeterBinder {

    private static final String WAITING = "from EVENT_PUBLICATION where COMPLETION_DATE is null";

    private final JdbcClient database;
    private final Clock clock;

    EventBacklog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.events.waiting", this, EventBacklog::number)
                .description("Events with work left")
                .register(registry);
        Gauge.builder("portal.events.waiting.age", this, EventBacklog::ageInSeconds)
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
    }

    private double number() {
        return database.sql("select count(*) " + WAITING).query(Long.class).single();
    }

    private double ageInSeconds() {
        return database.sql("select min(PUBLICATION_DATE) as oldest " + WAITING)
                .query(Timestamp.class)
                .optional()
                .map(oldest -> age(oldest.toInstant()))
                .orElse(0.0);
    }

    private double age(Instant oldest) {
        return Math.max(0, Duration.between(oldest, clock.instant()).toSeconds());
    }
}
