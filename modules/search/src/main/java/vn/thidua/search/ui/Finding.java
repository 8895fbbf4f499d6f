package vn.thidua.search.ui;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thidua.core.ItemSource;
import vn.thidua.core.Items;
import vn.thidua.core.module.ModuleSwitches;
import vn.thidua.index.Narrowing;
import vn.thidua.index.SearchQuery;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;
import vn.thidua.search.GroupedHits;
import vn.thidua.search.GroupedSearch;
import vn.thidua.uikit.Acting;

/** Turns the page's address into a search for the viewer of this tab, and its answer into words. */
@Service
class Finding {

    /** Hits that a click on "Xem thêm" brings. */
    static final int STRETCH = 20;

    private final GroupedSearch search;
    private final Items items;
    private final Units units;
    private final Acting acting;
    private final ModuleSwitches switches;

    Finding(
            GroupedSearch search,
            Items items,
            Units units,
            Acting acting,
            ModuleSwitches switches) {
        this.switches = switches;
        this.search = search;
        this.items = items;
        this.units = units;
        this.acting = acting;
    }

    /** The address without types and units that the portal does not know, from an old link. */
    SearchAddress known(SearchAddress address) {
        var types =
                items.sources().stream()
                        .map(ItemSource::type)
                        .filter(switches::shows)
                        .collect(toSet());
        var codes = units.all().values().stream().map(Unit::code).collect(toSet());
        return address.keeping(Facet.TYPE, types).keeping(Facet.UNIT, codes);
    }

    /** All stretches of the address, from the first hit on. */
    GroupedHits find(SearchAddress address) {
        return ask(address, 0, address.stretch() * STRETCH);
    }

    /** The last stretch of the address alone. */
    GroupedHits findLast(SearchAddress address) {
        return ask(address, (address.stretch() - 1) * STRETCH, STRETCH);
    }

    FacetValues values(SearchAddress address, GroupedHits found) {
        return new FacetValues(address, found.result().counts(), units(), new ItemTypes());
    }

    Map<Long, Unit> units() {
        return units.all();
    }

    /** The closing line, which addresses the person. */
    String onlyReadable(Component page) {
        return page.getTranslation("search.only-readable", addressed(page));
    }

    /** How the person is addressed. */
    String addressed(Component page) {
        return page.getTranslation(acting.address().textKey());
    }

    private GroupedHits ask(SearchAddress address, int offset, int limit) {
        var order = address.newestFirst() ? SearchQuery.Sort.NEWEST : SearchQuery.Sort.RELEVANCE;
        return search.find(
                acting.viewer(),
                new SearchQuery(address.words(), narrowing(address), order, offset, limit),
                address.mixed());
    }

    private Narrowing narrowing(SearchAddress address) {
        return new Narrowing(
                address.chosen(Facet.TYPE),
                ids(address.chosen(Facet.UNIT)),
                address.chosen(Facet.YEAR),
                address.chosen(Facet.TOPIC));
    }

    private Set<Long> ids(Set<String> codes) {
        return units().values().stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Unit::id)
                .collect(toCollection(LinkedHashSet::new));
    }
}
