package vn.thidua.index;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares items and index every night; {@code portal.index.check-at} says when, as cron. */
@Component
class NightlyCheck {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyCheck.class);

    private final IndexCheck check;
    private final CheckResults results;
    private final Clock clock;

    NightlyCheck(IndexCheck check, CheckResults results, Clock clock) {
        this.check = check;
        this.results = results;
        this.clock = clock;
    }

    @Scheduled(cron = "${portal.index.check-at:0 30 3 * * *}", zone = "Asia/Ho_Chi_Minh")
    void atNight() {
        try {
            check.run();
            results.forgetOld(clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The search index could not be checked; it is tried again tomorrow", e);
        }
    }
}
