package vn.thidua.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;

/** Asks Lucene. Knows nothing of people and powers beyond the tokens in the question. */
@Component
class Engine {

    /** Sentences of running text under a hit: as many as two lines hold on the page of hits. */
    private static final int SENTENCES = 2;

    private final EntityManager database;

    Engine(EntityManager database) {
        this.database = database;
    }

    /** The engine's answer: hits as the index keeps them, and counts. */
    record Answer(
            long total,
            List<Found> found,
            Map<String, Long> byType,
            Map<Long, Long> byUnit,
            Map<String, Long> byPeriod) {}

    Answer ask(Question question) {
        var query = question.query();
        var answer =
                Search.session(database)
                        .search(IndexEntry.class)
                        .select(Found::projection)
                        .where(question::asked)
                        .sort(f -> order(question, f))
                        .highlighter(
                                Found.MARKER,
                                f ->
                                        f.unified()
                                                .tag(Marks.OPEN, Marks.CLOSE)
                                                .numberOfFragments(SENTENCES)
                                                .orderByScore(true))
                        .aggregation(Dimension.TYPE.key(), Dimension.TYPE::counts)
                        .aggregation(Dimension.UNIT.key(), Dimension.UNIT::counts)
                        .aggregation(Dimension.PERIOD.key(), Dimension.PERIOD::counts)
                        .fetch(query.offset(), query.limit());
        return new Answer(
                answer.total().hitCount(),
                answer.hits(),
                counts(question, Dimension.TYPE, answer.aggregation(Dimension.TYPE.key())),
                counts(question, Dimension.UNIT, answer.aggregation(Dimension.UNIT.key())),
                counts(question, Dimension.PERIOD, answer.aggregation(Dimension.PERIOD.key())));
    }

    /** Every item that has a document. */
    List<ItemRef> refs() {
        return Search.session(database)
                .search(IndexEntry.class)
                .select(f -> f.id(String.class))
                .where(f -> f.matchAll())
                .fetchAllHits()
                .stream()
                .map(IndexEntry::ref)
                .toList();
    }

    /** The counts as given, or asked again without the dimension's own filter when it has one. */
    private <T> Map<T, Long> counts(
            Question question, Dimension<T> dimension, Map<T, Long> underAllFilters) {
        if (dimension.chosen().apply(question.query()).isEmpty()) {
            return underAllFilters;
        }
        return Search.session(database)
                .search(IndexEntry.class)
                .where(f -> question.without(dimension, f))
                .aggregation(dimension.key(), dimension::counts)
                .fetch(0)
                .aggregation(dimension.key());
    }

    private static SortFinalStep order(Question question, SearchSortFactory f) {
        var newest = f.field(Fields.DATE).desc();
        boolean byDate =
                question.words().isEmpty() || question.query().sort() == SearchQuery.Sort.NEWEST;
        return (byDate ? newest : f.score().desc().then().field(Fields.DATE).desc());
    }
}
