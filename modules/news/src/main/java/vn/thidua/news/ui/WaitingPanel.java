package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.ArticleRow;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** What waits for the viewer's decision, the longest waiting first. */
class WaitingPanel extends Section {

    WaitingPanel(List<ArticleRow> rows, Map<Long, Unit> units) {
        addClassNames("panel", "no-print");
        add(new H2(getTranslation("news.waiting", rows.size())));
        var list = Tags.div("ruled");
        rows.forEach(row -> list.add(item(row, units.get(row.unitId()))));
        add(list);
    }

    private static Div item(ArticleRow row, @Nullable Unit unit) {
        var meta = Tags.div("meta");
        if (unit != null) {
            meta.add(UnitTile.named(unit));
        }
        return Tags.div("item", new H3(new Anchor(row.path(), row.title())), meta);
    }
}
