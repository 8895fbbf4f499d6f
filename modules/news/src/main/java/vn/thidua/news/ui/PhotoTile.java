package vn.thidua.news.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/**
 * One photo of the editor: the picture opens its words; it is put elsewhere by drawing it with the
 * mouse onto another one, or by the buttons.
 */
class PhotoTile extends Div {

    private final EditedPhoto photo;
    private final Div states = Tags.div("states");
    private @Nullable Marks marks;

    PhotoTile(EditedPhoto photo, Actions actions) {
        this.photo = photo;
        addClassName("up");
        add(picture(actions), Tags.div("c", Tags.text("nm", photo.name()), states, tools(actions)));
        DragSource.create(this);
        DropTarget.create(this)
                .addDropListener(drop ->
                        drop.getDragSourceComponent()
                                .filter(PhotoTile.class::isInstance)
                                .map(PhotoTile.class::cast)
                                .ifPresent(tile -> actions.put().accept(tile.photo, photo)));
    }

    private NativeButton picture(Actions actions) {
        var open = new NativeButton();
        open.addClassName("pic");
        open.setAriaLabel(getTranslation("news.photo.open", photo.name()));
        var image = new Image(photo.thumb(), "");
        image.getElement().setAttribute("loading", "lazy").setAttribute("draggable", "false");
        open.add(Tags.div("photo", image));
        open.addClickListener(_ -> actions.choose().accept(photo));
        return open;
    }

    private Div tools(Actions actions) {
        return Tags.div(
                "tools",
                tool("arrow-left", "news.photo.earlier", () -> actions.move().accept(photo, -1)),
                tool("arrow-right", "news.photo.later", () -> actions.move().accept(photo, 1)));
    }

    void mark(Marks now) {
        if (now.equals(marks)) {
            return;
        }
        marks = now;
        setClassName("cur", now.isChosen());
        states.removeAll();
        if (now.isCover()) {
            states.add(state("k-indigo", "star", "news.photo.cover"));
        }
        if (now.lacksConsent()) {
            states.add(state("k-amber", "triangle-alert", "news.photo.no-consent"));
        } else if (now.children()) {
            states.add(state("k-jade", "circle-check", "news.photo.consent"));
        } else if (!now.isCover()) {
            states.add(state("k-jade", "circle-check", "news.photo.there"));
        }
    }

    private Span state(String hue, String icon, String word) {
        return Tags.span("st bare " + hue, new Icon(icon), new Span(getTranslation(word)));
    }

    private NativeButton tool(String icon, String label, SerializableRunnable action) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setAriaLabel(getTranslation(label, photo.name()));
        button.setTitle(getTranslation(label, photo.name()));
        button.add(new Icon(icon));
        button.addClickListener(_ -> action.run());
        return button;
    }

    /** How the tile is marked. */
    record Marks(boolean isCover, boolean isChosen, boolean children, boolean lacksConsent) {}

    /** What is done with a photo: its words, some places along, onto another one's place. */
    record Actions(
            SerializableConsumer<EditedPhoto> choose,
            SerializableBiConsumer<EditedPhoto, Integer> move,
            SerializableBiConsumer<EditedPhoto, EditedPhoto> put) {}
}
