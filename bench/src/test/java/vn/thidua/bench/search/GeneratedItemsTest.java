package vn.thidua.bench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GeneratedItemsTest {

    private final GeneratedItems items = new GeneratedItems(1_000);

    @Test
    void an_item_is_the_same_every_time_and_unlike_the_next() {
        assertThat(items.documents(List.of(7L)))
                .isEqualTo(new GeneratedItems(1_000).documents(List.of(7L)));
        assertThat(items.title(7)).isNotEqualTo(items.title(8));
    }

    @Test
    void titles_and_texts_have_their_length() {
        for (var document : items.documents(LongStream.rangeClosed(1, 200).boxed().toList())) {
            var title = document.card().title().split(" ", -1).length;
            var text = String.join(" ", document.texts()).split(" ", -1).length;
            assertThat(title).isBetween(6, 15);
            assertThat(text).isBetween(100, 402);
        }
    }

    @Test
    void there_are_as_many_as_asked_for() {
        assertThat(items.allIds()).hasSize(1_000);
        assertThat(items.documents(List.of(0L, 1L, 1_000L, 1_001L))).hasSize(2);
    }

    @Test
    void questions_are_the_same_every_time_and_half_have_no_accents() {
        var queries = new Queries(items).of(400, 1);

        assertThat(new Queries(items).of(400, 1)).isEqualTo(queries);
        assertThat(queries.stream().filter(it -> it.equals(Queries.plain(it))).count())
                .isBetween(150L, 290L);
        assertThat(queries).allMatch(it -> it.split(" ", -1).length <= 5);
    }
}
