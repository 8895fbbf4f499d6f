package vn.thidua.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.thidua.index.SearchHit;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** One hit: its title leads to the item; where the words stand, whose it is and of which day. */
class HitArticle extends Article {

    private final Anchor title;
    private final Div meta;

    HitArticle(SearchHit hit, @Nullable Unit unit) {
        addClassName("hit");
        title = new Anchor(hit.path());
        Pieces.into(title, hit.title());
        @Nullable String picture = hit.picture();
        if (picture != null) {
            add(photo(picture));
        }
        var words = new Div(new H3(title));
        if (!hit.snippets().isEmpty()) {
            var snippet = new Paragraph();
            Pieces.sentences(snippet, hit.snippets());
            words.add(snippet);
        }
        hit.files().forEach(file -> words.add(new FileLine(file)));
        meta = meta(hit, unit);
        words.add(meta);
        add(words);
    }

    /** Says of which type the item is, where hits of all types stand in one list. */
    void tell(ItemType type) {
        meta.addComponentAsFirst(Tags.span("type", new Icon(type.icon()), new Span(type.name())));
    }

    /** Puts the keyboard on its title. */
    void focus() {
        title.focus();
    }

    private static Div photo(String address) {
        // The title says what is to be seen: readers skip the picture.
        var image = new Image(address, "");
        image.getElement().setAttribute("loading", "lazy");
        return Tags.div("photo", image);
    }

    private static Div meta(SearchHit hit, @Nullable Unit unit) {
        var meta = Tags.div("meta");
        if (unit != null) {
            meta.add(UnitTile.named(unit));
        }
        meta.add(new Span(Days.full(hit.date())));
        return meta;
    }
}
