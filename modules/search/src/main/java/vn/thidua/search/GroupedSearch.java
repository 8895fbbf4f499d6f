package vn.thidua.search;

import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.thidua.core.Viewer;
import vn.thidua.index.Search;
import vn.thidua.index.SearchQuery;
import vn.thidua.index.SearchResult;

/**
 * Searches and sorts the hits by type of item, so that a type with few items does not drown among
 * those of a type with many.
 */
@Service
public class GroupedSearch {

    /** Hits of a type beside other types: a handful of groups then fits on two screens. */
    static final int BEST = 3;

    private final Search search;

    GroupedSearch(Search search) {
        this.search = search;
    }

    /**
     * Hits by type, and counts.
     *
     * @param query its stretch of hits counts where a single type or one list is shown
     * @param mixed one list of all types instead of a group for each
     */
    @PreAuthorize("@rights.may(#viewer, 'index.search')")
    public GroupedHits find(Viewer viewer, SearchQuery query, boolean mixed) {
        var found = search.search(viewer, query);
        if (mixed) {
            return new GroupedHits(found, List.of(HitGroup.mixed(found.total(), found.hits())));
        }
        var types = types(query, found);
        if (types.size() == 1) {
            var only = new HitGroup(types.getFirst(), found.total(), found.hits());
            return new GroupedHits(found, List.of(only));
        }
        var groups =
                types.stream()
                        .map(type -> best(viewer, query, found, type))
                        .filter(group -> !group.hits().isEmpty())
                        .toList();
        return new GroupedHits(found, groups);
    }

    /** Types with hits; the type of the best hit first. */
    private static List<String> types(SearchQuery query, SearchResult found) {
        var types = new LinkedHashSet<String>();
        found.hits().forEach(hit -> types.add(hit.ref().type()));
        found.counts().byType().keySet().stream()
                .filter(type ->
                        query.narrowing().types().isEmpty()
                                || query.narrowing().types().contains(type))
                .forEach(types::add);
        return List.copyOf(types);
    }

    /** The best of a type: asked for again only when the hits of all types do not hold enough. */
    private HitGroup best(Viewer viewer, SearchQuery query, SearchResult found, String type) {
        var hits = found.hits().stream().filter(hit -> hit.ref().type().equals(type));
        var first = hits.limit(BEST).toList();
        long count = found.counts().byType().getOrDefault(type, 0L);
        var best =
                first.size() >= Math.min(BEST, count)
                        ? first
                        : search.search(viewer, only(query, type)).hits();
        return new HitGroup(type, count, best);
    }

    private static SearchQuery only(SearchQuery query, String type) {
        return query.within(query.narrowing().to(type)).stretch(0, BEST);
    }
}
