package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticleRow;
import vn.thidua.news.NewsPage;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** Articles one under the other, the first with a large photo. */
class ArticleList extends Div {

    private final NewsPage page;
    private final Map<Long, Unit> units;

    ArticleList(NewsPage page, Map<Long, Unit> units) {
        this.page = page;
        this.units = units;
        var rest = Tags.div("newslist ruled");
        add(lead(page.rows().getFirst()));
        page.rows().stream().skip(1).map(this::item).forEach(rest::add);
        add(rest);
    }

    private Article lead(ArticleRow row) {
        var article = new Article();
        article.addClassName("newslead");
        photo(row, "medium").ifPresent(article::add);
        article.add(new Div(new H2(link(row)), Tags.paragraph("lede", row.summary()), meta(row)));
        return article;
    }

    private Article item(ArticleRow row) {
        var article = new Article();
        article.addClassName("item");
        photo(row, "small")
                .ifPresent(photo -> {
                    if (row.photoCount() > 1) {
                        photo.add(photoTag(row));
                    }
                    article.add(photo);
                });
        article.add(new Div(new H3(link(row)), Tags.paragraph("lede", row.summary()), meta(row)));
        return article;
    }

    private static Anchor link(ArticleRow row) {
        return new Anchor(row.path(), row.title());
    }

    private Optional<Div> photo(ArticleRow row, String size) {
        @Nullable String small = page.covers().get(row.id());
        if (small == null) {
            return Optional.empty();
        }
        // The photo repeats what the title says: readers skip it.
        var image = new Image(small.replace("/small", "/" + size), "");
        image.getElement().setAttribute("loading", "lazy");
        return Optional.of(Tags.div("photo", image));
    }

    private Span photoTag(ArticleRow row) {
        return Tags.span(
                "ptag",
                new Icon("images"),
                new Span(getTranslation("news.photos", row.photoCount())));
    }

    private Div meta(ArticleRow row) {
        var meta = Tags.div("meta");
        @Nullable Unit unit = units.get(row.unitId());
        if (unit != null) {
            meta.add(UnitTile.named(unit));
        }
        @Nullable Instant published = row.publishedAt();
        if (published != null) {
            meta.add(new Span(Days.full(PortalTime.dayOf(published))));
        }
        return meta;
    }
}
