package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.ItemRef;
import vn.thidua.core.grant.Token;
import vn.thidua.index.Notes.Note;

class WritingIT extends IndexIT {

    @Autowired EntryWriter writer;
    @Autowired TransactionTemplate transaction;

    @Test
    void writing_twice_changes_nothing() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        writer.write(Notes.TYPE, List.of(1L));
        writer.write(Notes.TYPE, List.of(1L));

        assertThat(find(MEMBER, "rac").total()).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
        assertThat(documents()).containsExactly(new ItemRef(Notes.TYPE, 1));
    }

    @Test
    void a_change_is_found_and_the_old_words_are_not() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        notes.write(1, Note.of("Gom pin", "Ở thôn."), BLOC);
        allQuiet();

        assertThat(ids("pin")).containsExactly(1L);
        assertThat(ids("rác")).isEmpty();
    }

    @Test
    void other_readers_are_other_readers_at_once() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        notes.write(1, Note.of("Gom rác", "Ở thôn."), Token.PUBLIC);
        allQuiet();

        assertThat(find(STRANGER, "rac").total()).isEqualTo(1);
    }

    @Test
    void a_removed_item_leaves_neither_row_nor_document() {
        notes.write(1, Note.of("Gom rác", "Ở thôn."), BLOC);
        allQuiet();
        notes.remove(1);
        allQuiet();

        assertThat(ids("rac")).isEmpty();
        assertThat(rows()).isZero();
        assertThat(documents()).isEmpty();
    }

    @Test
    void an_event_of_a_type_without_source_is_worked_off() {
        transaction.executeWithoutResult(t -> notes.tell(new ItemRef("fixture.other", 7)));
        allQuiet();

        assertThat(rows()).isZero();
    }

    @Test
    void many_events_of_one_item_at_once_end_in_its_last_state() throws InterruptedException {
        notes.writeSilently(1, Note.of("Lần đầu", ""), BLOC);
        notes.writeSilently(2, Note.of("Lần đầu", ""), BLOC);
        var people =
                IntStream.rangeClosed(1, 24)
                        .mapToObj(i -> Thread.startVirtualThread(() -> changeOne(i)))
                        .toList();
        for (var one : people) {
            one.join();
        }
        notes.change(1, Note.of("Cuối cùng", "lẻ"));
        notes.change(2, Note.of("Cuối cùng", "chẵn"));
        allQuiet();

        assertThat(ids("cuối cùng")).containsExactlyInAnyOrder(1L, 2L);
        assertThat(ids("lần")).isEmpty();
        assertThat(rows()).isEqualTo(2);
        assertThat(documents()).hasSize(2);
    }

    private void changeOne(int number) {
        notes.change(1 + number % 2, Note.of("Lần thứ " + number, ""));
    }
}
