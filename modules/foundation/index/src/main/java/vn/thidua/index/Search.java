package vn.thidua.index;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Items;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.index.analysis.VietnameseAnalysis;
import vn.thidua.index.synonym.Synonyms;
import vn.thidua.index.words.Beginnings;
import vn.thidua.index.words.KeyStrokes;
import vn.thidua.index.words.Reading;
import vn.thidua.index.words.Sought;
import vn.thidua.index.words.Typed;
import vn.thidua.index.words.WordsOfText;

/** Finds items of all modules, with and without accents, among what the viewer may read. */
@Service
public class Search {

    private final Engine engine;
    private final Synonyms synonyms;
    private final VietnameseAnalysis analysis;
    private final Guesses guesses;
    private final Grants grants;
    private final Items items;
    private final ModuleSwitches switches;

    Search(
            Engine engine,
            Synonyms synonyms,
            VietnameseAnalysis analysis,
            Guesses guesses,
            Grants grants,
            Items items,
            ModuleSwitches switches) {
        this.engine = engine;
        this.synonyms = synonyms;
        this.analysis = analysis;
        this.guesses = guesses;
        this.grants = grants;
        this.items = items;
        this.switches = switches;
    }

    /**
     * Hits and counts. A text of signs without any word finds nothing. When the typed words have no
     * hit, those of the words that were probably meant come instead, and the answer says so.
     *
     * @param viewer whose tokens every hit, count and snippet must share
     */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional(readOnly = true)
    public SearchResult search(Viewer viewer, SearchQuery query) {
        var typed = synonyms.now().read(query.text());
        var reader = reader(viewer);
        if (reader.tokens().isEmpty() || (typed.isEmpty() && !query.text().isBlank())) {
            return SearchResult.EMPTY;
        }
        var question = Question.of(reader, query, typed);
        var answer = engine.ask(question);
        if (answer.total() > 0 || typed.isEmpty()) {
            return result(viewer, typed, question, answer);
        }
        return instead(viewer, query, typed)
                .orElse(new SearchResult(0, List.of(), answer.counts(), Understanding.AS_TYPED));
    }

    /**
     * Items whose titles go on from what is being typed, the best first.
     *
     * @param limit how many are wanted
     */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional(readOnly = true)
    public List<Suggestion> suggest(Viewer viewer, String text, int limit) {
        var typed = synonyms.now().read(text);
        var reader = reader(viewer);
        if (reader.tokens().isEmpty() || typed.isEmpty()) {
            return List.of();
        }
        var titles = engine.titles(reader, typed, limit);
        var readable = readable(viewer, titles.stream().map(Engine.Title::ref).toList());
        var begun = new Beginnings(typed.words());
        return titles.stream()
                .filter(title -> readable.contains(title.ref()))
                .map(title -> new Suggestion(title.ref(), mark(begun, title.title()), title.path()))
                .toList();
    }

    private Optional<SearchResult> instead(Viewer viewer, SearchQuery query, Typed typed) {
        var nearly = Question.forgiving(reader(viewer), query, typed);
        return KeyStrokes.letters(typed.text())
                .flatMap(letters -> other(viewer, query, letters))
                .or(() ->
                        guesses.mend(viewer, nearly, typed)
                                .flatMap(meant -> other(viewer, query, meant)));
    }

    private Optional<SearchResult> other(Viewer viewer, SearchQuery query, String words) {
        var typed = synonyms.now().read(words);
        var question = Question.of(reader(viewer), query, typed);
        var answer = engine.ask(question);
        if (answer.total() == 0) {
            return Optional.empty();
        }
        var found = result(viewer, typed, question, answer);
        var reading = found.understanding().reading();
        return Optional.of(
                new SearchResult(
                        found.total(),
                        found.hits(),
                        found.counts(),
                        new Understanding(null, reading == null ? words : reading)));
    }

    private SearchResult result(
            Viewer viewer, Typed typed, Question question, Engine.Answer answer) {
        var readable = readable(viewer, answer.found().stream().map(Found::ref).toList());
        var shown = answer.found().stream().filter(it -> readable.contains(it.ref())).toList();
        var texts = new ShownTexts(analysis);
        var asTyped = Sought.of(analysis, typed, Reading.NONE);
        var untold = shown.stream().filter(it -> !texts.tell(it, asTyped)).toList();
        var found = engine.withPassages(question, shown, untold);
        var reading = Reading.of(typed, texts.of(found));
        var sought = Sought.of(analysis, typed, reading);
        return new SearchResult(
                answer.total(),
                found.stream().map(it -> new HitMaker(texts, it, sought).hit()).toList(),
                answer.counts(),
                new Understanding(reading.whole().orElse(null), null));
    }

    private List<Piece> mark(Beginnings begun, String title) {
        return Pieces.of(title, begun.in(WordsOfText.of(analysis, title)));
    }

    /** A switch changes the query, not the index. */
    private Question.Reader reader(Viewer viewer) {
        var hidden =
                items.sources().stream()
                        .map(ItemSource::type)
                        .filter(type -> !switches.shows(type))
                        .collect(toSet());
        return new Question.Reader(Grants.values(viewer.tokens()), hidden);
    }

    /** The index follows a change of grants within moments; what is shown is checked again. */
    private Set<ItemRef> readable(Viewer viewer, List<ItemRef> found) {
        return grants.readable(viewer, found);
    }
}
