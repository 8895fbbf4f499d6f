package vn.thidua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static final LocalDate MERGED = LocalDate.parse("2025-07-01");

    private final List<Succession> successions =
            List.of(
                    new Succession(SuccessionKind.RENAMED, 1, 2, LocalDate.parse("2019-07-01")),
                    new Succession(SuccessionKind.MERGED_INTO, 2, 4, MERGED),
                    new Succession(SuccessionKind.MERGED_INTO, 3, 4, MERGED),
                    new Succession(SuccessionKind.SPLIT_FROM, 5, 4, MERGED));

    @Test
    void predecessors_of_predecessors_are_inherited_and_parts_are_not() {
        assertThat(new Lineage(successions, MERGED).inheritedBy(4)).containsOnly(1L, 2L, 3L);
        assertThat(new Lineage(successions, MERGED).inheritedBy(3)).isEmpty();
    }

    @Test
    void a_merger_counts_from_its_day_on() {
        assertThat(new Lineage(successions, MERGED.minusDays(1)).inheritedBy(4)).isEmpty();
    }

    @Test
    void a_circle_in_the_rows_ends() {
        var circle =
                List.of(
                        new Succession(SuccessionKind.RENAMED, 1, 2, MERGED),
                        new Succession(SuccessionKind.RENAMED, 2, 1, MERGED));
        assertThat(new Lineage(circle, MERGED).inheritedBy(1)).containsOnly(2L);
    }
}
