package vn.thidua.core.draft;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets old drafts at night. */
@Component
class DraftCleaning {

    /** Unsaved words wait for a quarter of a year: architecture of the portal, section 6. */
    static final Duration KEPT = Duration.ofDays(90);

    /** Words thrown away by mistake can be had back for a week, as the page promises. */
    static final Duration REGRET = Duration.ofDays(7);

    /** Long after any letter of a closed window may still arrive. */
    private static final Duration LATE = Duration.ofDays(2);

    private final DraftRows rows;
    private final Clock clock;

    DraftCleaning(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void clean() {
        var now = clock.instant();
        rows.deleteOld(now.minus(KEPT), now.minus(REGRET), now.minus(LATE));
    }
}
