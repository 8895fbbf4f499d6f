package vn.thidua.core.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.PortalModule;
import vn.thidua.core.Role;
import vn.thidua.core.Somebody;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.reading.ReadingRoom;
import vn.thidua.shelf.Shelf;
import vn.thidua.testkit.PortalIT;

/** Two modules on one database; the second needs the first. */
@WithMockUser
class ModuleSwitchingIT extends PortalIT {

    private static final Viewer ADMINISTRATOR = Somebody.as(Role.ADMINISTRATOR);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private ModuleSwitching switching;
    @Autowired private ModuleSwitches switches;
    @Autowired private SwitchTable table;
    @Autowired private List<PortalModule> modules;
    @Autowired private Shelf shelf;
    @Autowired private ReadingRoom room;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient database;

    @BeforeEach
    @AfterEach
    void everythingIsOn() {
        switching.switchOn(ADMINISTRATOR, "shelf", "");
        switching.switchOn(ADMINISTRATOR, "reading", "");
    }

    @Test
    void only_an_administrator_switches() {
        var leader = Somebody.as(Role.LEADER);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> switching.switchOff(leader, "shelf", "Thử"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> switching.all(leader));
        assertThat(switches.isOn("shelf")).isTrue();
    }

    @Test
    void a_module_that_another_needs_goes_off_after_it_and_comes_on_before_it() {
        assertThat(refusal(() -> switching.switchOff(ADMINISTRATOR, "shelf", "Thử")))
                .isEqualTo("core.module.needed");

        switching.switchOff(ADMINISTRATOR, "reading", "Thử");
        switching.switchOff(ADMINISTRATOR, "shelf", "Thử");

        assertThat(refusal(() -> switching.switchOn(ADMINISTRATOR, "reading", "")))
                .isEqualTo("core.module.needs-others");
    }

    @Test
    void a_module_is_off_when_what_it_needs_is_off_however_that_came() {
        switching.switchOff(ADMINISTRATOR, "reading", "Thử");
        switching.switchOff(ADMINISTRATOR, "shelf", "Thử");
        database.sql("update core_module_switch set is_on = true where module = 'reading'")
                .update();
        switches.forget();

        assertThat(switches.isOn("reading")).isFalse();
        assertThat(refusal(room::open)).isEqualTo("core.module.off");
    }

    @Test
    void an_unknown_module_is_not_found_and_a_reason_is_asked_for() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> switching.switchOff(ADMINISTRATOR, "core", "Thử"));
        assertThat(refusal(() -> switching.switchOff(ADMINISTRATOR, "reading", "  ")))
                .isEqualTo("core.module.no-reason");
        assertThat(refusal(() -> switching.switchOff(ADMINISTRATOR, "reading", "x".repeat(501))))
                .isEqualTo("core.module.long-reason");
    }

    @Test
    void services_refuse_and_jobs_rest_while_their_module_is_off() {
        int before = shelf.tidied();
        Shelf.runJob(shelf);
        assertThat(shelf.tidied()).isEqualTo(before + 1);
        shelfOff();

        Shelf.runJob(shelf);

        assertThat(refusal(shelf::tidied)).isEqualTo("core.module.off");
        everythingIsOn();
        assertThat(shelf.tidied()).isEqualTo(before + 1);
    }

    @Test
    void an_event_waits_for_a_module_that_is_off_and_is_delivered_later() {
        publish(1);
        await().atMost(PATIENCE).until(() -> shelf.heard().contains(1L));
        shelfOff();

        publish(2);
        await().atMost(PATIENCE).until(() -> waiting("FAILED") == 1);
        everythingIsOn();

        await().atMost(PATIENCE).until(() -> shelf.heard().contains(2L));
        assertThat(shelf.heard()).containsOnlyOnce(2L);
        await().atMost(PATIENCE).until(() -> waiting("%") == 0);
    }

    @Test
    void another_portal_on_the_same_database_follows_within_seconds() {
        var other = new ModuleSwitches(modules, table);
        assertThat(other.isOn("reading")).isTrue();

        switching.switchOff(ADMINISTRATOR, "reading", "Thử");

        await().atMost(ModuleSwitches.LIFETIME.plusSeconds(1)).until(() -> !other.isOn("reading"));
    }

    private void shelfOff() {
        switching.switchOff(ADMINISTRATOR, "reading", "Thử");
        switching.switchOff(ADMINISTRATOR, "shelf", "Thử");
    }

    private void publish(long id) {
        var event = new ItemEvent("shelf.put", new ItemRef("shelf.book", id), 0, 0, Instant.EPOCH);
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private long waiting(String status) {
        return database.sql(
                        """
                        select count(*) from EVENT_PUBLICATION
                        where LISTENER_ID like 'vn.thidua.shelf.%' and STATUS like :status
                        """)
                .param("status", status)
                .query(Long.class)
                .single();
    }

    private static @Nullable String refusal(Runnable action) {
        var problem = catchThrowableOfType(UserProblem.class, action::run);
        return problem == null ? null : problem.textKey();
    }
}
