package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.ItemEvent;
import vn.thidua.core.ItemRef;
import vn.thidua.core.PersonName;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.index.Notes.Note;

/** Whoever has saved something finds it at once, also when the index is slow. */
class OwnWritesIT extends IndexIT {

    private static final Viewer OTHER =
            new Viewer(
                    2,
                    "long.pham",
                    new PersonName("", "Long"),
                    null,
                    Set.of(Role.MEMBER),
                    Set.of(BLOC));

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @Test
    void the_author_waits_for_the_index_and_nobody_else_does() throws InterruptedException {
        // The very first question takes longer, with or without a wait.
        assertThat(find(OTHER, "rac").total()).isZero();
        var slow = new SlowRow(Duration.ofMillis(250));
        save();

        long start = System.nanoTime();
        assertThat(find(OTHER, "rac").total()).isZero();
        assertThat(since(start)).isLessThan(Duration.ofMillis(200));
        assertThat(find(MEMBER, "rac").total()).isEqualTo(1);

        slow.end();
    }

    @Test
    void the_author_does_not_wait_for_ever() throws InterruptedException {
        var slow = new SlowRow(Duration.ofMillis(1500));
        save();

        long start = System.nanoTime();
        assertThat(find(MEMBER, "rac").total()).isZero();
        assertThat(since(start)).isBetween(Duration.ofMillis(400), Duration.ofMillis(1200));

        slow.end();
        allQuiet();
        start = System.nanoTime();
        assertThat(find(MEMBER, "rac").total()).isEqualTo(1);
        assertThat(since(start)).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void what_was_rolled_back_keeps_nobody_waiting() {
        transaction.executeWithoutResult(t -> {
            tell();
            t.setRollbackOnly();
        });

        long start = System.nanoTime();
        assertThat(find(MEMBER, "rac").total()).isZero();
        assertThat(since(start)).isLessThan(Duration.ofMillis(400));
    }

    private void save() {
        notes.writeSilently(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        transaction.executeWithoutResult(_ -> tell());
    }

    private void tell() {
        events.publishEvent(
                new ItemEvent(
                        "fixture.written",
                        new ItemRef(Notes.TYPE, 1),
                        MEMBER.personId(),
                        0,
                        Instant.EPOCH));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Keeps the row of the note from everybody else for a while. */
    private final class SlowRow {

        private final CountDownLatch taken = new CountDownLatch(1);
        private final Thread holder;

        SlowRow(Duration time) throws InterruptedException {
            holder =
                    Thread.startVirtualThread(() ->
                            transaction.executeWithoutResult(t -> {
                                database.sql(
                                                """
                                                insert ignore into index_entry
                                                    (item, item_type, item_id, module, date)
                                                values ('fixture.note:1', 'fixture.note', 1, 'x', '2026-01-01')
                                                """)
                                        .update();
                                taken.countDown();
                                try {
                                    Thread.sleep(time);
                                } catch (InterruptedException e) {
                                    Thread.currentThread().interrupt();
                                }
                                t.setRollbackOnly();
                            }));
            taken.await();
        }

        void end() throws InterruptedException {
            holder.join();
        }
    }
}
