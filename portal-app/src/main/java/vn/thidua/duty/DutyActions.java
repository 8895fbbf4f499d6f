package vn.thidua.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.duty.Duties;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.duty.DutyKey;
import vn.thidua.core.time.PortalTime;
import vn.thidua.uikit.Acting;

/** The duties of the viewer of this tab, and what can be done with them in place. */
@Component
class DutyActions {

    private final Duties duties;
    private final Acting acting;
    private final Clock clock;

    DutyActions(Duties duties, Acting acting, Clock clock) {
        this.duties = duties;
        this.acting = acting;
        this.clock = clock;
    }

    List<Duty> all() {
        return duties.of(acting.viewer());
    }

    LocalDate today() {
        return PortalTime.today(clock);
    }

    void settle(DutyKey key) {
        duties.settle(acting.viewer(), key);
    }

    void reopen(DutyKey key) {
        duties.reopen(acting.viewer(), key);
    }
}
