package vn.thidua.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.index.Relevance.Answer;
import vn.thidua.index.RelevanceFiles.Document;

/**
 * How good the order of hits is, over a small invented library. Prints the means and the worst
 * answers; the floors lie just below what was reached and are raised when more is.
 */
class RelevanceIT extends IndexIT {

    private final List<Document> documents = RelevanceFiles.documents();

    @Test
    void the_order_of_hits_is_as_good_as_it_ever_was() {
        writeAll();

        var relevance =
                new Relevance(
                        RelevanceFiles.queries().stream()
                                .map(query -> new Answer(query, keys(query.typed())))
                                .toList());

        System.out.println(relevance.table());
        var means = relevance.means();
        assertThat(RelevanceFiles.floors())
                .allSatisfy((kind, floor) ->
                        assertThat(means)
                                .hasEntrySatisfying(kind, mean -> isAbove(kind, mean, floor)));
    }

    private static void isAbove(String kind, Quality mean, Quality floor) {
        assertThat(mean.reciprocalRank())
                .as("MRR of " + kind)
                .isGreaterThanOrEqualTo(floor.reciprocalRank());
        assertThat(mean.precision3())
                .as("P@3 of " + kind)
                .isGreaterThanOrEqualTo(floor.precision3());
        assertThat(mean.precision5())
                .as("P@5 of " + kind)
                .isGreaterThanOrEqualTo(floor.precision5());
        assertThat(mean.gain()).as("nDCG@10 of " + kind).isGreaterThanOrEqualTo(floor.gain());
    }

    private void writeAll() {
        for (int place = 0; place < documents.size(); place++) {
            notes.write(place + 1L, documents.get(place).note(), BLOC);
        }
        allQuiet();
    }

    private List<String> keys(String typed) {
        return ids(typed).stream().map(id -> documents.get(Math.toIntExact(id) - 1).key()).toList();
    }
}
