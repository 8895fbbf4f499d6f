package vn.thidua.uikit.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.ActingUnit;
import vn.thidua.core.PersonName;
import vn.thidua.core.Viewer;

class FileArrivedTest {

    private final FileUploads uploads =
            new FileUploads(
                    Accepted.PHOTO,
                    new Viewer(
                            7,
                            "mai",
                            new PersonName("", "Mai"),
                            new ActingUnit(1, "lhpn", ""),
                            Set.of(),
                            Set.of()),
                    "seal");

    @Test
    void a_file_stands_behind_the_nearest_one_chosen_before_it() {
        assertThat(arrived(List.of(2L, 1L), List.of(4L)).placeAmong(List.of(9L, 1L, 4L)))
                .isEqualTo(2);
        assertThat(arrived(List.of(2L, 1L), List.of()).placeAmong(List.of(2L, 1L))).isEqualTo(1);
    }

    @Test
    void without_one_it_stands_in_front_of_the_nearest_one_chosen_after_it() {
        assertThat(arrived(List.of(1L), List.of(5L, 6L)).placeAmong(List.of(9L, 6L, 5L)))
                .isEqualTo(2);
    }

    @Test
    void alone_it_stands_at_the_end() {
        assertThat(arrived(List.of(), List.of()).placeAmong(List.of(9L, 8L))).isEqualTo(2);
        assertThat(arrived(List.of(1L), List.of(2L)).placeAmong(List.of())).isZero();
    }

    private FileArrived arrived(List<Long> earlier, List<Long> later) {
        return new FileArrived(uploads, 3, earlier, later);
    }
}
