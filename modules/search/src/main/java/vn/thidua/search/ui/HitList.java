package vn.thidua.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.Location;
import java.util.Set;
import vn.thidua.search.GroupedHits;
import vn.thidua.search.HitGroup;
import vn.thidua.uikit.Tags;

/** The hits: several types with the best of each, or a single type to read on and on. */
class HitList extends Div {

    private final transient Finding finding;
    private SearchAddress address;

    HitList(GroupedHits found, SearchAddress address, Finding finding) {
        this.finding = finding;
        this.address = address;
        var types = new ItemTypes();
        var units = finding.units();
        boolean isSingle = found.groups().size() == 1;
        for (var group : found.groups()) {
            var section = new HitSection(group, types, units);
            add(section);
            if (isSingle) {
                addMore(section, group);
            } else if (group.hasMore()) {
                section.all(group, address.with(Facet.TYPE, Set.of(group.type())));
            }
        }
    }

    private void addMore(HitSection section, HitGroup group) {
        if (!group.hasMore()) {
            return;
        }
        if (address.stretch() == SearchAddress.LAST_STRETCH) {
            add(Tags.paragraph("muted", getTranslation("search.too-many")));
            return;
        }
        var more = new NativeButton(getTranslation("search.more"));
        more.addClassName("btn");
        var row = Tags.div("row center", more);
        more.addClickListener(_ -> {
            remove(row);
            readOn(section, group.count());
        });
        add(row);
    }

    /** Adds the next stretch below and lets the address tell it, so that Back finds it again. */
    private void readOn(HitSection section, long count) {
        address = address.next();
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(SearchAddress.PATH, address.parameters()));
        finding.findLast(address)
                .groups()
                .forEach(group -> {
                    section.addMore(group.hits());
                    long shown = (long) address.stretch() * Finding.STRETCH;
                    if (count > shown) {
                        addMore(section, new HitGroup(group.type(), count, group.hits()));
                    }
                });
    }
}
