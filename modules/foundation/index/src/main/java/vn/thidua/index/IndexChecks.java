package vn.thidua.index;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;

/** Shows administrators whether the search index is whole, and looks anew when they ask. */
@Service
public class IndexChecks {

    private static final String ADMINISTRATORS = "@rights.may(#viewer, 'index.check')";

    private final IndexCheck check;
    private final CheckResults results;

    IndexChecks(IndexCheck check, CheckResults results) {
        this.check = check;
        this.results = results;
    }

    /** What the last check found, nothing before the first. */
    @PreAuthorize(ADMINISTRATORS)
    public Optional<CheckResult> last(Viewer viewer) {
        return results.last();
    }

    /**
     * Compares now and writes anew what differs.
     *
     * @throws UserProblem while another check is under way
     */
    @PreAuthorize(ADMINISTRATORS)
    public CheckResult check(Viewer viewer) {
        return check.tryCheck().orElseThrow(() -> UserProblem.of("index.problem.checking"));
    }
}
