package vn.thidua.organisation.period;

import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/** Enters years: periods with deadlines, and the days of the calendar. */
@Service
@Transactional
public class YearPlanning {

    private final EmulationPeriods periods;
    private final CalendarWriter calendar;
    private final Units units;

    YearPlanning(EmulationPeriods periods, CalendarWriter calendar, Units units) {
        this.periods = periods;
        this.calendar = calendar;
        this.units = units;
    }

    /**
     * Enters all of a plan or nothing.
     *
     * @throws UserProblem when one of its periods is there already
     */
    @PreAuthorize("@rights.may(#viewer, 'organisation.plan-year')")
    public void enter(Viewer viewer, YearPlan plan) {
        plan.periods().forEach(this::enter);
        plan.events().forEach(calendar::add);
        plan.holidays().forEach(calendar::add);
        plan.extraWorkingDays().forEach(calendar::add);
        for (var entry : plan.anniversaries()) {
            var day = MonthDay.of(entry.month(), entry.day());
            calendar.add(new Anniversary(entry.name(), day, unitId(entry.unit())));
        }
    }

    private void enter(YearPlan.PeriodEntry entry) {
        if (periods.findByCode(entry.code()).isPresent()) {
            throw UserProblem.at("code", "organisation.period.exists", entry.code());
        }
        periods.save(new EmulationPeriod(entry));
    }

    private @Nullable Long unitId(@Nullable String code) {
        return code == null ? null : units.byCode(code).map(Unit::id).orElseThrow();
    }
}
