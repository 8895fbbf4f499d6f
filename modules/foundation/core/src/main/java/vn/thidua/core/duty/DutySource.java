package vn.thidua.core.duty;

import java.util.List;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;

/**
 * Tells the duties of one kind. They are computed from the state of the items each time, so that
 * nothing has to be kept in step: what is done no longer comes.
 */
public interface DutySource {

    /** The kind, such as {@code news.approval}. */
    String kind();

    /** What the viewer has to do for the acting unit now, in any order. */
    List<Duty> duties(Viewer viewer);

    /**
     * Does it, for duties with {@link Duty.Way#act}.
     *
     * @throws UserProblem when it can no longer be done; the text says why
     */
    default void settle(Viewer viewer, long id) {
        throw new UnsupportedOperationException("Not done in place: " + kind());
    }

    /**
     * Takes back what {@link #settle} did a moment ago.
     *
     * @throws UserProblem when that is no longer possible
     */
    default void reopen(Viewer viewer, long id) {
        throw new UnsupportedOperationException("Not done in place: " + kind());
    }
}
