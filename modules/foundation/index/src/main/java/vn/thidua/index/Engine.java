package vn.thidua.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;
import vn.thidua.index.words.Typed;

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
    record Answer(long total, List<Found> found, Counts counts) {}

    /** A title that goes on from what is typed. */
    record Title(String key, String title, String path) {

        ItemRef ref() {
            return IndexEntry.ref(key);
        }
    }

    Answer ask(Question question) {
        var query = question.query();
        var answer =
                Search.session(database)
                        .search(IndexEntry.class)
                        .select(Found::projection)
                        .where(question::asked)
                        .sort(f -> order(question, f))
                        .highlighter(Found.MARKER, Engine::sentences)
                        .aggregation(Dimension.TYPE.key(), Dimension.TYPE::counts)
                        .aggregation(Dimension.UNIT.key(), Dimension.UNIT::counts)
                        .aggregation(Dimension.PERIOD.key(), Dimension.PERIOD::counts)
                        .aggregation(Dimension.TOPIC.key(), Dimension.TOPIC::counts)
                        .fetch(query.offset(), query.limit());
        return new Answer(
                answer.total().hitCount(),
                answer.hits(),
                new Counts(
                        counts(question, Dimension.TYPE, answer),
                        counts(question, Dimension.UNIT, answer),
                        counts(question, Dimension.PERIOD, answer),
                        counts(question, Dimension.TOPIC, answer)));
    }

    /** Hits alone, without counts, best first. */
    List<Found> nearly(Question question, int limit) {
        return Search.session(database)
                .search(IndexEntry.class)
                .select(Found::projection)
                .where(question::asked)
                .highlighter(Found.MARKER, Engine::sentences)
                .fetchHits(limit);
    }

    /** Titles in which every typed word begins a word, those that hold the words whole first. */
    List<Title> titles(Question.Reader reader, Typed typed, int limit) {
        return Search.session(database)
                .search(IndexEntry.class)
                .select(f ->
                        f.composite()
                                .from(
                                        f.id(String.class),
                                        f.field(Fields.TITLE_FOLDED, String.class),
                                        f.field(Fields.PATH, String.class))
                                .as(Title::new))
                .where(f ->
                        reader.may(f)
                                .must(
                                        f.match()
                                                .field(Fields.TITLE_STARTS)
                                                .matching(typed.text())
                                                .minimumShouldMatchPercent(100))
                                .should(new Clauses(typed.parts(), f).any(Fields.TITLE_TONE)))
                .sort(f -> f.score().desc().then().field(Fields.DATE).desc())
                .fetchHits(limit);
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
            Question question, Dimension<T> dimension, SearchResult<?> underAllFilters) {
        if (dimension.chosen().apply(question.query().narrowing()).isEmpty()) {
            return underAllFilters.aggregation(dimension.key());
        }
        return Search.session(database)
                .search(IndexEntry.class)
                .where(f -> question.without(dimension, f))
                .aggregation(dimension.key(), dimension::counts)
                .fetch(0)
                .aggregation(dimension.key());
    }

    private static HighlighterFinalStep sentences(SearchHighlighterFactory f) {
        return f.unified()
                .tag(Marks.OPEN, Marks.CLOSE)
                .numberOfFragments(SENTENCES)
                .orderByScore(true);
    }

    private static SortFinalStep order(Question question, SearchSortFactory f) {
        var newest = f.field(Fields.DATE).desc();
        boolean byDate =
                question.words() == null || question.query().sort() == SearchQuery.Sort.NEWEST;
        return (byDate ? newest : f.score().desc().then().field(Fields.DATE).desc());
    }
}
