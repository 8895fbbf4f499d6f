package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClusterMovesTest {

    private static final String NOW = "items-aaaaaaaaaaaa";
    private static final String OLD = "items-bbbbbbbbbbbb";
    private static final String WRITE = "items-write";

    @Test
    void a_name_that_stands_right_is_left_alone() {
        var moves = new ClusterMoves(Map.of(NOW, Set.of(WRITE), OLD, Set.of("items-read")));

        assertThat(moves.stands(WRITE, NOW)).isTrue();
        assertThat(moves.move(WRITE, NOW).isEmpty()).isTrue();
    }

    @Test
    void a_name_goes_over_in_one_step() {
        var moves = new ClusterMoves(Map.of(NOW, Set.of(), OLD, Set.of(WRITE)));

        assertThat(moves.move(WRITE, NOW).body())
                .hasToString(
                        """
                        {"actions":[\
                        {"remove":{"index":"items-bbbbbbbbbbbb","alias":"items-write"}},\
                        {"add":{"index":"items-aaaaaaaaaaaa","alias":"items-write"}}]}\
                        """);
    }

    @Test
    void an_index_in_the_place_of_the_name_goes() {
        var moves = new ClusterMoves(Map.of(WRITE, Set.of()));

        assertThat(moves.stands(WRITE, NOW)).isFalse();
        assertThat(moves.move(WRITE, NOW).body())
                .hasToString(
                        """
                        {"actions":[\
                        {"remove_index":{"index":"items-write"}},\
                        {"add":{"index":"items-aaaaaaaaaaaa","alias":"items-write"}}]}\
                        """);
    }

    @Test
    void names_of_other_portals_are_not_touched() {
        var names = new ClusterNames("khoi-");

        assertThat(names.isIndex("khoi-items-0123456789ab")).isTrue();
        assertThat(names.isIndex("khoi-2-items-0123456789ab")).isFalse();
        assertThat(names.isIndex("khoi-items-write")).isFalse();
        assertThat(names.isIndex("items-0123456789ab")).isFalse();
    }
}
