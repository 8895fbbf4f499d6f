package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import vn.thidua.index.SearchHit;
import vn.thidua.organisation.Unit;
import vn.thidua.search.HitGroup;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Hits of one type under its name, icon and number; or of all types, each hit telling its own. */
class HitSection extends Section {

    private final Map<Long, Unit> units;
    private final transient ItemTypes types;
    private final boolean isMixed;

    HitSection(HitGroup group, ItemTypes types, Map<Long, Unit> units) {
        this.units = units;
        this.types = types;
        isMixed = group.isMixed();
        if (!isMixed) {
            var type = types.of(group.type());
            add(
                    Tags.div(
                            "grp-h",
                            new Icon(type.icon()),
                            new H2(type.name()),
                            Tags.text("muted num", getTranslation("search.count", group.count()))));
        }
        add(group.hits());
    }

    /** Adds the way to all hits of the type. */
    HitSection all(HitGroup group, SearchAddress address) {
        var type = types.of(group.type());
        var link = new Anchor(address.href(), getTranslation("search.all", group.count()));
        link.setAriaLabel(getTranslation("search.all.label", group.count(), type.name()));
        getComponentAt(0).getElement().appendChild(link.getElement());
        return this;
    }

    /** Adds further hits and puts the keyboard on the first of them. */
    void addMore(List<SearchHit> hits) {
        int before = getComponentCount();
        add(hits);
        if (getComponentCount() > before && getComponentAt(before) instanceof HitArticle first) {
            first.focus();
        }
    }

    private void add(List<SearchHit> hits) {
        for (var hit : hits) {
            var article = new HitArticle(hit, units.get(hit.unitId()));
            if (isMixed) {
                article.tell(types.of(hit.ref().type()));
            }
            add(article);
        }
    }
}
