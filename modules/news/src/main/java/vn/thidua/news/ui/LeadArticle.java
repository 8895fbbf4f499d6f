package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticleRow;
import vn.thidua.news.NewsReading;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** On the home page: the newest article with its photo. */
@org.springframework.stereotype.Component
class LeadArticle implements HomeWidget {

    private final NewsReading news;
    private final Units units;

    LeadArticle(NewsReading news, Units units) {
        this.news = news;
        this.units = units;
    }

    @Override
    public Zone zone() {
        return Zone.ASIDE;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var page = news.latest(viewer, 1);
        return page.rows().stream().findFirst().map(row -> card(row, page.covers().get(row.id())));
    }

    private Component card(ArticleRow row, @Nullable String cover) {
        var card = new Article();
        card.addClassNames("panel", "flush", "leadcard");
        if (cover != null) {
            var medium = cover.replace("/small", "/medium");
            card.add(Tags.div("photo", new Image(medium, "")));
        }
        var meta = Tags.div("meta", UnitTile.named(units.get(row.unitId())));
        @Nullable Instant published = row.publishedAt();
        if (published != null) {
            meta.add(new Span(Days.brief(PortalTime.dayOf(published))));
        }
        card.add(new Div(new H3(new Anchor(row.path(), row.title())), meta));
        return card;
    }
}
