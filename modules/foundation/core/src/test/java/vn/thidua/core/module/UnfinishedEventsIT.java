package vn.thidua.core.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Role;
import vn.thidua.core.Somebody;
import vn.thidua.shelf.Shelf;
import vn.thidua.testkit.PortalIT;

/** A listener that fails for a while, or whose process dies. */
@WithMockUser
class UnfinishedEventsIT extends PortalIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private UnfinishedEvents unfinished;
    @Autowired private ModuleSwitching switching;
    @Autowired private ModuleSwitches switches;
    @Autowired private Shelf shelf;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient database;

    /** What another test class switched on just now is delivered once more. */
    @BeforeAll
    static void letOtherDeliveriesPass() throws InterruptedException {
        Thread.sleep(ModuleSwitches.LIFETIME.plusSeconds(1));
    }

    @BeforeEach
    void hearNothing() {
        shelf.forget();
    }

    @AfterEach
    void clear() {
        // Not through the service: it would deliver what fails in the next test.
        database.sql("update core_module_switch set is_on = true").update();
        switches.forget();
        shelf.trouble(false);
        await().atMost(PATIENCE).until(() -> rows("STATUS <> 'FAILED'") == 0);
        database.sql("delete from EVENT_PUBLICATION").update();
        unfinished.deliver();
    }

    @Test
    void what_failed_once_is_done_a_little_later() {
        fail(101);
        shelf.trouble(false);

        age(10);
        unfinished.deliver();
        assertThat(shelf.heard()).doesNotContain(101L);

        age(10);
        unfinished.deliver();
        done(101);
    }

    @Test
    void what_fails_again_and_again_waits_longer_and_is_never_given_up() {
        fail(111);
        attempts(8);

        age(30);
        unfinished.deliver();
        assertThat(attempts()).containsExactly(8);

        age(15);
        tryAgain();
        assertThat(attempts()).containsExactly(9);
        assertThat(rows("STATUS = 'FAILED'")).isEqualTo(1);
    }

    @Test
    void one_looks_whether_the_fault_is_over_and_the_others_follow_at_once() {
        for (int i = 1; i <= 5; i++) {
            fail(120 + i);
        }
        attempts(8);
        age(50);
        tryAgain();
        assertThat(attempts()).containsExactlyInAnyOrder(8, 8, 8, 8, 9);

        shelf.trouble(false);
        age(50);
        unfinished.deliver();
        await().atMost(PATIENCE).until(() -> rows("true") == 4);
        unfinished.deliver();

        await().atMost(PATIENCE).until(() -> rows("true") == 0);
        assertThat(shelf.heard()).contains(121L, 122L, 123L, 124L, 125L);
    }

    @Test
    void a_new_failure_does_not_wait_for_one_that_never_succeeds() {
        fail(131);
        attempts(9);
        age(50);
        tryAgain();
        fail(132);
        age(20);

        tryAgain();

        assertThat(attempts()).containsExactlyInAnyOrder(10, 2);
    }

    @Test
    void work_of_a_process_that_died_is_done_in_whatever_state_it_was() {
        for (var state : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
            fail(141);
            shelf.trouble(false);
            database.sql("update EVENT_PUBLICATION set STATUS = ?").param(state).update();

            age(30);
            unfinished.deliver();
            assertThat(shelf.heard()).as(state).isEmpty();

            age(15);
            unfinished.deliver();
            done(141);
            shelf.forget();
        }
    }

    @Test
    void what_waits_for_a_module_that_is_off_goes_on_waiting() {
        switching.switchOff(Somebody.as(Role.ADMINISTRATOR), "reading", "Thử");
        switching.switchOff(Somebody.as(Role.ADMINISTRATOR), "shelf", "Thử");
        publish(151);
        await().atMost(PATIENCE).until(() -> rows("STATUS = 'FAILED'") == 1);

        age(5000);
        unfinished.deliver();

        assertThat(attempts()).containsExactly(1);
    }

    @Test
    void what_waits_for_a_module_that_was_taken_away_is_left_alone() {
        fail(161);
        database.sql("update EVENT_PUBLICATION set LISTENER_ID = ?")
                .param("vn.thidua.gone.Gone.on(vn.thidua.core.ItemEvent)")
                .update();

        age(5000);
        unfinished.deliver();

        assertThat(attempts()).containsExactly(1);
        assertThat(rows("STATUS = 'FAILED'")).isEqualTo(1);
    }

    private void publish(long id) {
        var event = new ItemEvent("shelf.put", new ItemRef("shelf.book", id), 0, 0, Instant.EPOCH);
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private void fail(long id) {
        long before = rows("STATUS = 'FAILED'");
        shelf.trouble(true);
        publish(id);
        await().atMost(PATIENCE).until(() -> rows("STATUS = 'FAILED'") == before + 1);
    }

    /** A look that tries something, which fails. */
    private void tryAgain() {
        var before = attempts();
        unfinished.deliver();
        await().atMost(PATIENCE).until(() -> rows("STATUS <> 'FAILED'") == 0);
        assertThat(attempts()).isNotEqualTo(before);
    }

    private void done(long id) {
        await().atMost(PATIENCE).until(() -> rows("true") == 0);
        assertThat(shelf.heard()).containsOnlyOnce(id);
    }

    /** Lets seconds pass for what is open. */
    private void age(int seconds) {
        database.sql(
                        """
                        update EVENT_PUBLICATION
                        set PUBLICATION_DATE = PUBLICATION_DATE - interval :s second,
                            LAST_RESUBMISSION_DATE = LAST_RESUBMISSION_DATE - interval :s second
                        """)
                .param("s", seconds)
                .update();
    }

    private void attempts(int number) {
        database.sql("update EVENT_PUBLICATION set COMPLETION_ATTEMPTS = ?").param(number).update();
    }

    private List<Integer> attempts() {
        return database.sql("select COMPLETION_ATTEMPTS from EVENT_PUBLICATION order by 1")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private long rows(String condition) {
        return database.sql("select count(*) from EVENT_PUBLICATION where " + condition)
                .query(Long.class)
                .single();
    }
}
