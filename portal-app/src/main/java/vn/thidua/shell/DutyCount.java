package vn.thidua.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.thidua.core.duty.Duties;
import vn.thidua.uikit.Acting;

/** How many duties wait for the viewer, for the menu. */
@Component
class DutyCount {

    private static final Logger LOG = LoggerFactory.getLogger(DutyCount.class);

    private final Duties duties;
    private final Acting acting;

    DutyCount(Duties duties, Acting acting) {
        this.duties = duties;
        this.acting = acting;
    }

    /** Their number; 0 also when it cannot be told: the frame stands around error pages too. */
    int now() {
        try {
            return duties.of(acting.viewer()).size();
        } catch (RuntimeException e) {
            LOG.debug("The duties cannot be counted", e);
            return 0;
        }
    }
}
