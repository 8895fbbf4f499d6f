package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thidua.core.ItemRef;
import vn.thidua.index.Notes.Note;

@ExtendWith(OutputCaptureExtension.class)
class QuietWritingIT extends IndexIT {

    /** Saved and published in one breath: two events of an item that has no row yet. */
    @Test
    void several_events_of_new_items_at_once_leave_nothing_in_the_log(CapturedOutput log)
            throws InterruptedException {
        var all =
                LongStream.range(0, 80)
                        .mapToObj(i -> Thread.startVirtualThread(() -> write(1 + i / 4)))
                        .toList();
        for (var one : all) {
            one.join();
        }
        allQuiet();

        assertThat(rows()).isEqualTo(20);
        assertThat(documents()).hasSize(20).contains(new ItemRef(Notes.TYPE, 20));
        assertThat(log.getAll()).doesNotContain("Duplicate entry", "Deadlock", " ERROR ");
    }

    private void write(long id) {
        notes.change(id, Note.of("Gom rác", "Ở thôn."));
    }
}
