package vn.thidua.organisation.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.Step;
import vn.thidua.core.text.Nfc;

/** The emulation periods and their deadlines. */
@Service
@Transactional(readOnly = true)
public class Periods {

    private final EmulationPeriods periods;
    private final AuditLog log;

    Periods(EmulationPeriods periods, AuditLog log) {
        this.periods = periods;
        this.log = log;
    }

    /** The period a day belongs to; the shorter one where a year lies in a longer period. */
    public Optional<Period> on(LocalDate day) {
        return periods.on(day).map(EmulationPeriod::shown);
    }

    /** The period with this code, such as {@code 2026}. */
    public Optional<Period> byCode(String code) {
        return periods.findByCode(code).map(EmulationPeriod::shown);
    }

    /** All periods, the latest first. */
    public List<Period> all() {
        return periods.all().stream().map(EmulationPeriod::shown).toList();
    }

    /**
     * All deadlines of a period in the order of the year.
     *
     * @throws NotFound when there is no such period
     */
    public List<Deadline> deadlines(long periodId) {
        return periods.withDeadlines(periodId).orElseThrow(() -> missing(periodId)).deadlines();
    }

    /** The deadlines that the home page's line of the year shows. */
    public List<Deadline> timeline(long periodId) {
        return deadlines(periodId).stream().filter(Deadline::onTimeline).toList();
    }

    /**
     * Moves a period on, or back from scoring to open.
     *
     * @param reason why, needed for the step back, otherwise may be empty
     * @throws UserProblem when the step is none of the allowed ones or lacks its reason
     */
    @Transactional
    @PreAuthorize("@rights.may(#viewer, 'organisation.move-period')")
    public void moveTo(Viewer viewer, long periodId, PeriodState next, String reason) {
        var period = periods.findById(periodId).orElseThrow(() -> missing(periodId));
        var before = period.state();
        if (!before.mayBecome(next)) {
            throw UserProblem.of("organisation.period.wrong-step");
        }
        var why = Nfc.of(reason);
        if (next.isBackFrom(before) && why.isEmpty()) {
            throw UserProblem.at("reason", "organisation.period.reason-missing");
        }
        period.moveTo(next);
        log.write(
                viewer,
                ref(periodId),
                new Step("organisation.period-moved", before.name(), next.name(), why));
    }

    private static NotFound missing(long id) {
        return new NotFound(ref(id));
    }

    private static ItemRef ref(long id) {
        return new ItemRef("organisation.period", id);
    }
}
