package vn.thidua.index;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.index.RelevanceFiles.Document;

class RelevanceFilesTest {

    @Test
    void there_is_enough_to_judge() {
        assertThat(RelevanceFiles.documents()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(RelevanceFiles.queries()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(RelevanceFiles.documents()).extracting(Document::key).doesNotHaveDuplicates();
        assertThat(RelevanceFiles.queries()).extracting(Judgement::typed).doesNotHaveDuplicates();
    }

    @Test
    void what_is_judged_exists_and_one_document_is_what_was_looked_for() {
        var keys = RelevanceFiles.documents().stream().map(Document::key).collect(toSet());

        for (var query : RelevanceFiles.queries()) {
            assertThat(keys).as(query.typed()).containsAll(query.worth().keySet());
            assertThat(query.worth().values())
                    .as(query.typed())
                    .allMatch(worth -> worth >= 1 && worth <= 3)
                    .contains(3);
        }
    }

    @Test
    void each_kind_has_its_floor() {
        var kinds = RelevanceFiles.queries().stream().map(Judgement::kind).collect(toSet());
        kinds.add(Relevance.ALL);

        assertThat(RelevanceFiles.floors().keySet()).isEqualTo(kinds);
    }
}
