package vn.thidua.organisation;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.testkit.PortalIT;

/** Writes terms of the year 2040, which no other test looks at. */
@TestPropertySource(properties = "portal.demo=true")
class SimultaneousTermsIT extends PortalIT {

    @Autowired private HeadRotation rotation;
    @Autowired private Blocs blocs;
    @Autowired private Units units;

    @Test
    void of_two_confirmations_at_the_same_time_one_wins() throws Exception {
        var women = propose("lhpn");
        var veterans = propose("ccb");
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(confirming(women), confirming(veterans)));
            assertThat(results.stream().filter(SimultaneousTermsIT::wentThrough)).hasSize(1);
        }
        assertThat(blocs.headOn(parse("2040-06-01"))).isPresent();
    }

    private long propose(String code) {
        var unit = units.byCode(code).orElseThrow().id();
        return rotation.propose(
                Somebody.administrator(),
                new HeadProposal(
                        HeadRole.HEAD, unit, parse("2040-01-01"), parse("2040-12-31"), ""));
    }

    private Callable<Boolean> confirming(long term) {
        var paper = new HandoverPaper("Biên bản số 1/BB-KTĐ", parse("2039-12-20"));
        var leader = leaderOfFront();
        return () -> {
            try {
                rotation.confirm(leader, term, paper);
                return true;
            } catch (UserProblem taken) {
                return false;
            }
        };
    }

    private Viewer leaderOfFront() {
        return Somebody.of(units.byCode("mttq").orElseThrow(), Role.LEADER);
    }

    private static boolean wentThrough(Future<Boolean> result) {
        return result.resultNow();
    }
}
