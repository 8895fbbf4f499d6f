package vn.thidua.index;

import static java.util.stream.Collectors.toMap;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;
import vn.thidua.index.words.Typed;

/** Asks the index. Knows nothing of people and powers beyond the tokens in the question. */
@Component
class Engine {

    /** Documents read at once; OpenSearch gives at most 10,000. */
    private static final int STRETCH = 5_000;

    private final EntityManager database;
    private final IndexPlace place;
    private final Counting counting;

    Engine(EntityManager database, IndexPlace place, Counting counting) {
        this.database = database;
        this.place = place;
        this.counting = counting;
    }

    /** The engine's answer: hits as the index keeps them, and counts. */
    record Answer(long total, List<Found> found, Counts counts) {}

    /** A title that goes on from what is typed. */
    record Title(String key, String title, String path) {

        ItemRef ref() {
            return IndexEntry.ref(key);
        }
    }

    /**
     * Asks twice. For the hits the engine leaves out whatever cannot be among the best; for the
     * counts it looks at everything, but without weighing it. Both in one would weigh everything.
     */
    Answer ask(Question question) {
        var begun = counting.begin(question);
        var found = hits(question);
        var counted = begun.end();
        return new Answer(counted.total(), found, counted.counts());
    }

    /** Most questions are answered by what has all the words; the rest is then never weighed. */
    private List<Found> hits(Question question) {
        var query = question.query();
        List<Found> found = List.of();
        for (var way : question.asked()) {
            if (found.size() < query.limit()) {
                found =
                        Search.session(database)
                                .search(IndexEntry.class)
                                .select(Found::projection)
                                .where(way)
                                .sort(f -> order(question, f))
                                .fetchHits(query.offset(), query.limit());
            }
        }
        return found;
    }

    /** Hits alone, without counts, best first. */
    List<Found> nearly(Question question, int limit) {
        var found =
                Search.session(database)
                        .search(IndexEntry.class)
                        .select(Found::projection)
                        .where(question.asked().getLast())
                        .fetchHits(limit);
        return withPassages(question, found, found);
    }

    /**
     * Hits with the sentences that tell why they were found, looked for in the few that are shown,
     * with none of what ordered them.
     *
     * @param untold those whose own text is looked through; documents always are
     */
    List<Found> withPassages(Question question, List<Found> found, List<Found> untold) {
        var inTexts = sentences(question, untold, Fields.TEXTS_FOLDED);
        var withFiles = found.stream().filter(it -> !it.show().files().isEmpty()).toList();
        var inFiles = sentences(question, withFiles, Fields.FILES_FOLDED);
        return found.stream()
                .map(it ->
                        it.with(
                                new Found.Passages(
                                        inTexts.getOrDefault(it.key(), List.of()),
                                        inFiles.getOrDefault(it.key(), List.of()))))
                .toList();
    }

    private Map<String, List<String>> sentences(
            Question question, List<Found> found, String field) {
        if (found.isEmpty() || question.words().equals(Question.Words.EVERYTHING)) {
            return Map.of();
        }
        var keys = found.stream().map(Found::key).toList();
        return Search.session(database)
                .search(IndexEntry.class)
                .select(f -> Sentences.projection(f, field))
                .where(f ->
                        f.bool()
                                .filter(f.id().matchingAny(keys))
                                .should(question.words().shown().apply(f, field)))
                .highlighter(Sentences.MARKER, f -> place.wholeSentences(Sentences.marker(f)))
                .fetchHits(keys.size())
                .stream()
                .collect(toMap(Sentences::key, Sentences::marked));
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
        var refs = new ArrayList<ItemRef>();
        try (var all =
                Search.session(database)
                        .search(IndexEntry.class)
                        .select(f -> f.id(String.class))
                        .where(f -> f.matchAll())
                        .scroll(STRETCH)) {
            for (var some = all.next(); some.hasHits(); some = all.next()) {
                some.hits().forEach(key -> refs.add(IndexEntry.ref(key)));
            }
        }
        return refs;
    }

    private static SortFinalStep order(Question question, SearchSortFactory f) {
        var newest = f.field(Fields.DATE).desc();
        return (question.isByDate() ? newest : f.score().desc().then().field(Fields.DATE).desc());
    }
}
