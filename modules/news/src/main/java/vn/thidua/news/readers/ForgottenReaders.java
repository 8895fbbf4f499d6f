package vn.thidua.news.readers;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets at night who read what; the numbers stay. */
@Component
class ForgottenReaders {

    /** Names are kept for one year, which is as long as anybody is asked to confirm. */
    static final Duration KEPT = Duration.ofDays(365);

    private final ReaderTable table;
    private final Clock clock;

    ForgottenReaders(ReaderTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    void forget() {
        table.forget(clock.instant().minus(KEPT));
    }
}
