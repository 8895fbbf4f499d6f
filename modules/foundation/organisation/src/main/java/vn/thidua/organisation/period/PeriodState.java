package vn.thidua.organisation.period;

/** How far an emulation period is. */
public enum PeriodState {
    /** Rules, plan and pledge are drafted. */
    PREPARING,
    /** The pledge is signed, units work and report. */
    OPEN,
    /** Units score themselves and are appraised. */
    SCORING,
    /** The year-end conference has decided; only decisions on awards are still added. */
    CONCLUDED,
    /** Read only. */
    ARCHIVED;

    /** Whether a period may go from here to there: one step on, or back to open from scoring. */
    public boolean mayBecome(PeriodState next) {
        return switch (this) {
            case PREPARING -> next == OPEN;
            case OPEN -> next == SCORING;
            case SCORING -> next == CONCLUDED || next == OPEN;
            case CONCLUDED -> next == ARCHIVED;
            case ARCHIVED -> false;
        };
    }

    /** Whether coming here from there is the one step back, which needs a reason. */
    boolean isBackFrom(PeriodState previous) {
        return this == OPEN && previous == SCORING;
    }
}
