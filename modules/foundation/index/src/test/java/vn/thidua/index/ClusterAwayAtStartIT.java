package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.core.UserProblem;
import vn.thidua.index.Notes.Note;

/** The portal starts before its cluster. */
@OnOpenSearch
@EnableScheduling
@DirtiesContext
class ClusterAwayAtStartIT extends IndexIT {

    private static final CutLine LINE = CutLine.toCluster();

    @Autowired IndexIndicator health;

    @DynamicPropertySource
    static void cut(DynamicPropertyRegistry properties) {
        LINE.cut(true);
        properties.add("portal.index.hosts", LINE::address);
    }

    @Test
    void people_are_told_and_all_is_found_when_the_cluster_comes() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);

        assertThat(catchThrowable(() -> ids("gom")))
                .asInstanceOf(type(UserProblem.class))
                .extracting(UserProblem::textKey)
                .isEqualTo("index.problem.away");
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        LINE.cut(false);

        await().atMost(Duration.ofMinutes(2)).until(() -> openEvents() == 0);
        await().atMost(Duration.ofMinutes(1)).until(() -> ids("gom").contains(1L));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
