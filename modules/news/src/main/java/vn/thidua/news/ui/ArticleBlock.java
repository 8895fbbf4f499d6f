package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import vn.thidua.news.ArticlePage;
import vn.thidua.news.ArticlePage.ShownPhoto;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Figure;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** The article itself: title, who and when, photo, text, album, source. */
class ArticleBlock extends Article {

    ArticleBlock(ArticlePage page, Unit unit, boolean isOld) {
        addClassName("read");
        var head = page.head();
        if (isOld) {
            add(oldNote(head.day().getYear()));
        }
        add(new H1(head.title()), byline(page, unit));
        if (!head.summary().isEmpty()) {
            add(Tags.paragraph("sapo", head.summary()));
        }
        var cover = page.cover();
        if (cover != null) {
            add(figure(cover));
        }
        add(text(page.body()));
        if (!page.attachments().isEmpty()) {
            add(new AttachmentList(page.attachments()));
        }
        if (!page.album().isEmpty()) {
            add(new Album(page));
        }
        var source = page.sourceNote();
        if (source != null) {
            add(Tags.paragraph("source muted small", source));
        }
    }

    private Component oldNote(int year) {
        var note = Tags.div("meta old");
        note.add(new Icon("archive"), new Span(getTranslation("news.old", String.valueOf(year))));
        return note;
    }

    private Component byline(ArticlePage page, Unit unit) {
        var head = page.head();
        var facts = new StringBuilder();
        var writer = head.writer();
        if (writer != null) {
            facts.append(writer).append(" · ");
        }
        facts.append(Days.full(head.day()));
        if (!head.place().isEmpty()) {
            facts.append(" · ").append(head.place());
        }
        facts.append(" · ").append(getTranslation("news.minutes", page.minutes()));
        return Tags.div(
                "row tight by",
                new UnitTile(unit),
                new Div(
                        Tags.div("b", new Span(unit.fullName())),
                        Tags.div("small muted", new Span(facts.toString()))));
    }

    private static Figure figure(ShownPhoto photo) {
        var image = new Image(photo.large(), photo.alt());
        return new Figure(Tags.div("photo", image), photo.caption());
    }

    /**
     * Cleaned when it was saved; nothing else reaches this place. The framework's component for
     * HTML would parse it at each reading.
     */
    private static Component text(String body) {
        var text = Tags.div("txt");
        text.getElement().setProperty("innerHTML", body);
        return text;
    }
}
