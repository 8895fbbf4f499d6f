package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticleRow;
import vn.thidua.news.NewsReading;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** On the home page: the newest articles, beside the leading one. */
@org.springframework.stereotype.Component
class LatestNews implements HomeWidget {

    /** One leads, four follow. */
    private static final int ARTICLES = 5;

    private final NewsReading news;
    private final Units units;

    LatestNews(NewsReading news, Units units) {
        this.news = news;
        this.units = units;
    }

    @Override
    public Zone zone() {
        return Zone.LISTS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var page = news.latest(viewer, ARTICLES);
        if (page.rows().size() < 2) {
            return Optional.empty();
        }
        var all = units.all();
        var list = Tags.div("ruled");
        page.rows().stream()
                .skip(1)
                .map(row -> item(row, page.covers().get(row.id()), all))
                .forEach(list::add);
        var ui = UI.getCurrentOrThrow();
        var more = new Anchor(NewsAddress.PATH, ui.getTranslation("news.latest.all"));
        return Optional.of(
                new Section(Tags.sectionHead(ui.getTranslation("news.latest"), more), list));
    }

    private static Div item(ArticleRow row, @Nullable String cover, Map<Long, Unit> units) {
        var meta = Tags.div("meta");
        @Nullable Unit unit = units.get(row.unitId());
        if (unit != null) {
            meta.add(UnitTile.named(unit));
        }
        @Nullable Instant published = row.publishedAt();
        if (published != null) {
            meta.add(new Span(Days.brief(PortalTime.dayOf(published))));
        }
        var words = new Div(new H3(new Anchor(row.path(), row.title())), meta);
        if (cover == null) {
            return Tags.div("item", words);
        }
        return Tags.div("item th", Tags.div("photo", new Image(cover, "")), words);
    }
}
