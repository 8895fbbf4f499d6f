package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** One photo of the editor: the picture opens its words, the buttons order it and remove it. */
class PhotoTile extends Div {

    PhotoTile(EditedPhoto photo, Marks marks, Actions actions) {
        addClassName("up");
        if (marks.isChosen()) {
            addClassName("cur");
        }
        var open = new NativeButton();
        open.addClassName("pic");
        open.setAriaLabel(getTranslation("news.photo.open", photo.name()));
        open.add(Tags.div("photo", new Image(photo.thumb(), "")));
        open.addClickListener(_ -> actions.choose().run());
        var words = Tags.div("c", Tags.text("nm", photo.name()));
        if (marks.isCover()) {
            words.add(state("k-indigo", "star", "news.photo.cover"));
        }
        if (photo.children()) {
            words.add(state("k-amber", "users", "news.photo.children"));
        }
        words.add(
                Tags.div(
                        "tools",
                        tool("arrow-left", "news.photo.earlier", () -> actions.move().accept(-1)),
                        tool("arrow-right", "news.photo.later", () -> actions.move().accept(1)),
                        tool("star", "news.photo.make-cover", actions.lead()),
                        tool("trash-2", "news.photo.remove", actions.remove())));
        add(open, words);
    }

    private Span state(String hue, String icon, String word) {
        return Tags.span("st bare " + hue, new Icon(icon), new Span(getTranslation(word)));
    }

    private NativeButton tool(String icon, String label, SerializableRunnable action) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setAriaLabel(getTranslation(label));
        button.setTitle(getTranslation(label));
        button.add(new Icon(icon));
        button.addClickListener(_ -> action.run());
        return button;
    }

    /** How the tile is marked. */
    record Marks(boolean isCover, boolean isChosen) {}

    /** What the tile's buttons do. */
    record Actions(
            SerializableRunnable choose,
            SerializableRunnable lead,
            SerializableConsumer<Integer> move,
            SerializableRunnable remove) {}
}
