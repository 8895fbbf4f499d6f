package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.index.Notes.Note;

/** What the check of the index leaves behind, and who sees it. */
class ChecksIT extends IndexIT {

    private static final Viewer ADMINISTRATOR =
            new Viewer(
                    9,
                    "tai.ngo",
                    new PersonName("", "Tài"),
                    null,
                    Set.of(Role.ADMINISTRATOR),
                    Set.of());

    @Autowired IndexChecks checks;
    @Autowired CheckResults results;
    @Autowired NightlyCheck nightly;
    @Autowired IndexIndicator health;
    @Autowired Clock clock;

    @BeforeEach
    void oneIsThereAndTwoAreMissing() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        notes.writeSilently(2, Note.of("Gom pin", "Ở thôn."), BLOC);
        notes.writeSilently(3, Note.of("Gom giấy", "Ở thôn."), BLOC);
    }

    @Test
    void a_check_at_night_mends_and_keeps_what_it_found() {
        database.sql("update index_check set checked_at = checked_at - interval 91 day").update();

        nightly.atNight();

        var last = results.last().orElseThrow();
        assertThat(last.items()).isEqualTo(3);
        assertThat(last.entries()).isEqualTo(1);
        assertThat(last.documents()).isEqualTo(1);
        assertThat(last.differing()).isEqualTo(2);
        assertThat(last.failed()).isZero();
        assertThat(Duration.between(last.at(), clock.instant())).isLessThan(Duration.ofMinutes(1));
        assertThat(ids("gom")).hasSize(3);
        assertThat(database.sql("select count(*) from index_check").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void an_administrator_looks_and_checks_and_nobody_else_does() {
        var found = checks.check(ADMINISTRATOR);

        assertThat(found.differing()).isEqualTo(2);
        assertThat(checks.last(ADMINISTRATOR).orElseThrow().differing()).isEqualTo(2);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checks.last(MEMBER));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> checks.check(MEMBER));
    }

    @Test
    void the_portals_health_tells_of_the_last_check() {
        check.run();

        var state = health.health();

        assertThat(state.getStatus()).isEqualTo(Status.UP);
        assertThat(state.getDetails())
                .containsEntry("items", 3L)
                .containsEntry("differing", 2)
                .containsEntry("failed", 0)
                .containsKey("checked");
    }
}
