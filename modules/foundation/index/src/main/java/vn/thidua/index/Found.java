package vn.thidua.index;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;

/**
 * What the index itself keeps of a hit, so that no row is read to show it.
 *
 * @param passages the sentences that tell why it was found
 */
record Found(Text text, Place place, Show show, Passages passages) {

    record Text(String key, String title, String summary) {}

    record Place(long unit, @Nullable String period, LocalDate date) {}

    record Show(String path, @Nullable String picture, List<String> files) {}

    /** Sentences in which words stand: of the item's own text and of its documents. */
    record Passages(List<String> inText, List<String> inFiles) {

        static final Passages NONE = new Passages(List.of(), List.of());
    }

    static ProjectionFinalStep<Found> projection(SearchProjectionFactory<?, ?> f) {
        var text =
                f.composite()
                        .from(
                                f.id(String.class),
                                f.field(Fields.TITLE_FOLDED, String.class),
                                f.field(Fields.SUMMARY, String.class))
                        .as(Text::new);
        var place =
                f.composite()
                        .from(
                                f.field(Fields.UNIT, Long.class),
                                f.field(Fields.PERIOD, String.class),
                                f.field(Fields.DATE, LocalDate.class))
                        .as(Place::new);
        var show =
                f.composite()
                        .from(
                                f.field(Fields.PATH, String.class),
                                f.field(Fields.PICTURE, String.class),
                                f.field(Fields.FILES, String.class).list())
                        .as(Show::new);
        return f.composite().from(text, place, show).as(Found::bare);
    }

    private static Found bare(Text text, Place place, Show show) {
        return new Found(text, place, show, Passages.NONE);
    }

    Found with(Passages sentences) {
        return new Found(text, place, show, sentences);
    }

    String key() {
        return text.key();
    }

    ItemRef ref() {
        return IndexEntry.ref(text.key());
    }
}
