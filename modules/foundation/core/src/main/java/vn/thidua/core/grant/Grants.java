package vn.thidua.core.grant;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.core.module.ModuleSwitches;

/**
 * Who may read what. Modules write an item's grants in the item's own transaction; lists join the
 * table {@code item_grant (item_type, item_id, token)}; single items are checked here.
 */
@Service
public class Grants {

    private final ItemGrants rows;
    private final ModuleSwitches switches;

    Grants(ItemGrants rows, ModuleSwitches switches) {
        this.rows = rows;
        this.switches = switches;
    }

    /** Replaces all grants of an item. An empty set hides it from everybody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(ItemRef item, Set<Token> tokens) {
        rows.deleteOf(item.type(), item.id());
        rows.saveAll(tokens.stream().map(token -> new ItemGrant(item, token)).toList());
    }

    /** Those of the items that the viewer may read; none of a module that is off. */
    @Transactional(readOnly = true)
    public Set<ItemRef> readable(Viewer viewer, Collection<ItemRef> items) {
        var tokens = values(viewer.tokens());
        return items.stream()
                .filter(item -> switches.isOn(item.module()))
                .collect(groupingBy(ItemRef::type, mapping(ItemRef::id, toSet())))
                .entrySet()
                .stream()
                .flatMap(e ->
                        rows.readable(e.getKey(), e.getValue(), tokens).stream()
                                .map(id -> new ItemRef(e.getKey(), id)))
                .collect(toSet());
    }

    /** Whether the viewer may read the item. */
    @Transactional(readOnly = true)
    public boolean mayRead(Viewer viewer, ItemRef item) {
        return !readable(viewer, List.of(item)).isEmpty();
    }

    /**
     * Passes only for a viewer who may read the item.
     *
     * @throws NotFound with the same answer for an unreadable and a missing item
     */
    @Transactional(readOnly = true)
    public void requireReadable(Viewer viewer, ItemRef item) {
        if (!mayRead(viewer, item)) {
            throw new NotFound(item);
        }
    }

    /** Grants of items of one type, for the index. Items without any are missing in the answer. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Token>> of(String type, Collection<Long> ids) {
        return rows.of(type, ids).stream()
                .collect(
                        groupingBy(
                                grant -> grant.item().id(),
                                collectingAndThen(
                                        mapping(ItemGrant::token, toSet()), Set::copyOf)));
    }

    /** Tokens as they stand in the table, for a query of a module that joins it. */
    public static Set<String> values(Set<Token> tokens) {
        return tokens.stream().map(Token::value).collect(toSet());
    }
}
