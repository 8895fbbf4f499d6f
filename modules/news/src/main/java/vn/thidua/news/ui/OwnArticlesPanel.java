package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticleRow;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Tags;

/** "Bài của tôi": what the viewer has begun and where it stands. */
class OwnArticlesPanel extends Section {

    OwnArticlesPanel(List<ArticleRow> rows) {
        addClassNames("panel", "no-print");
        add(
                Tags.sectionHead(
                        getTranslation("news.mine"),
                        new Anchor("tin-tuc/cua-toi", getTranslation("news.mine.all"))));
        if (rows.isEmpty()) {
            add(Tags.paragraph("muted", getTranslation("news.mine.none")));
            return;
        }
        var list = Tags.div("ruled");
        rows.stream().map(this::item).forEach(list::add);
        add(list);
    }

    private Div item(ArticleRow row) {
        var title = row.title().isEmpty() ? getTranslation("news.untitled") : row.title();
        var saved = PortalTime.dayOf(row.savedAt());
        return Tags.div(
                "item",
                new H3(new Anchor(row.editPath(), title)),
                Tags.div(
                        "meta",
                        ArticleStatus.of(row.state()),
                        new Span(
                                getTranslation(
                                        "news.saved-at",
                                        Days.clock(row.savedAt()),
                                        Days.brief(saved)))));
    }
}
