package vn.thidua.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.thidua.core.grant.Grants;

/** Resolves references to items of any module in batches, filtered by what the viewer may read. */
@Service
public class Items {

    private final Map<String, ItemSource> sources;
    private final Grants grants;

    Items(List<ItemSource> sources, Grants grants) {
        this.sources =
                sources.stream().collect(Collectors.toMap(ItemSource::type, Function.identity()));
        this.grants = grants;
    }

    /**
     * Cards of those items that exist and that the viewer may read, in the order asked for. A
     * missing and an unreadable item are left out alike.
     */
    public List<ItemCard> cards(Viewer viewer, Collection<ItemRef> refs) {
        var readable = grants.readable(viewer, refs);
        var byType =
                readable.stream()
                        .filter(ref -> sources.containsKey(ref.type()))
                        .collect(Collectors.groupingBy(ItemRef::type));
        var found = new ArrayList<ItemCard>();
        byType.forEach((type, some) ->
                found.addAll(source(type).cards(some.stream().map(ItemRef::id).toList())));
        var byRef = found.stream().collect(Collectors.toMap(ItemCard::ref, Function.identity()));
        return refs.stream().filter(byRef::containsKey).map(byRef::get).toList();
    }

    /** All installed sources. */
    public Collection<ItemSource> sources() {
        return sources.values();
    }

    /**
     * The source of a type.
     *
     * @throws IllegalArgumentException when no installed module owns the type
     */
    public ItemSource source(String type) {
        var source = sources.get(type);
        if (source == null) {
            throw new IllegalArgumentException(
                    "No module describes items of type '%s'. Known: %s"
                            .formatted(type, sources.keySet()));
        }
        return source;
    }
}
