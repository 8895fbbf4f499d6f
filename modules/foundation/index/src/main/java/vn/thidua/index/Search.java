package vn.thidua.index;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Items;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.module.ModuleSwitches;

/** Finds items of all modules, with and without accents, among what the viewer may read. */
@Service
public class Search {

    private final Engine engine;
    private final TypedWords typed;
    private final Grants grants;
    private final Items items;
    private final ModuleSwitches switches;

    Search(Engine engine, TypedWords typed, Grants grants, Items items, ModuleSwitches switches) {
        this.engine = engine;
        this.typed = typed;
        this.grants = grants;
        this.items = items;
        this.switches = switches;
    }

    /**
     * Hits and counts. A text of signs without any word finds nothing.
     *
     * @param viewer whose tokens every hit, count and snippet must share
     */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    @Transactional(readOnly = true)
    public SearchResult search(Viewer viewer, SearchQuery query) {
        var words = typed.cut(query.text());
        var tokens = Grants.values(viewer.tokens());
        if (tokens.isEmpty() || (words.isEmpty() && !query.text().isBlank())) {
            return SearchResult.EMPTY;
        }
        var answer = engine.ask(new Question(tokens, query, words, hidden()));
        return new SearchResult(
                answer.total(),
                readable(viewer, answer.found(), typed.sought(words)),
                answer.byType(),
                answer.byUnit(),
                answer.byPeriod());
    }

    /** Types of items that nobody finds at present: a switch changes the query, not the index. */
    private Set<String> hidden() {
        return items.sources().stream()
                .map(ItemSource::type)
                .filter(type -> !switches.shows(type))
                .collect(toSet());
    }

    /** The index follows a change of grants within moments; what is shown is checked again. */
    private List<SearchHit> readable(Viewer viewer, List<Found> found, Set<String> sought) {
        var readable = grants.readable(viewer, found.stream().map(Found::ref).toList());
        return found.stream()
                .filter(one -> readable.contains(one.ref()))
                .map(one -> hit(one, sought))
                .toList();
    }

    private SearchHit hit(Found found, Set<String> sought) {
        return new SearchHit(
                found.ref(),
                typed.mark(sought, found.text().title()),
                snippets(found, sought),
                found.place().unit(),
                found.place().period(),
                found.place().date(),
                found.show().path(),
                found.show().picture());
    }

    private List<List<Piece>> snippets(Found found, Set<String> sought) {
        var summary = typed.mark(sought, found.text().summary());
        var sentences = found.show().sentences();
        if (summary.stream().noneMatch(Piece::hit) && !sentences.isEmpty()) {
            return sentences.stream().map(Marks::read).toList();
        }
        return summary.isEmpty() ? List.of() : List.of(summary);
    }
}
