package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.Consents;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.VietnameseDates;
import vn.thidua.uikit.draft.DraftKeeper;

/** Words of the chosen photo, and whether children can be recognised on it. */
class PhotoWords extends Section {

    private final transient Consents consents;
    private final transient Acting acting;
    private final Span name = Tags.text("muted small", "");
    private final Image image = new Image();
    private final TextField caption = new TextField();
    private final TextField alt = new TextField();
    private final Checkbox children = new Checkbox();
    private final ConsentFields consent;
    private @Nullable EditedPhoto photo;
    private SerializableRunnable changed = () -> {};
    private SerializableConsumer<EditedPhoto> lead = _ -> {};
    private SerializableConsumer<EditedPhoto> remove = _ -> {};

    PhotoWords(Consents consents, Acting acting, VietnameseDates dates) {
        this.consents = consents;
        this.acting = acting;
        consent = new ConsentFields(consents, acting, dates);
        addClassNames("panel", "chosen", "stack");
        consent.onChange(() -> changed.run());
        caption.setLabel(getTranslation("news.photo.caption"));
        caption.setMaxLength(500);
        caption.setWidthFull();
        caption.addValueChangeListener(_ -> describe());
        alt.setLabel(getTranslation("news.photo.alt"));
        alt.setHelperText(getTranslation("news.photo.alt-hint"));
        alt.setMaxLength(500);
        alt.setWidthFull();
        alt.addValueChangeListener(_ -> describe());
        children.setLabel(getTranslation("news.photo.has-children"));
        children.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                markChildren(e.getValue());
            }
        });
        add(
                Tags.div("sec-h", new H2(getTranslation("news.photo.chosen")), name),
                Tags.div("consent", picture(), Tags.div("stack", caption, alt, children, consent)));
    }

    private Div picture() {
        image.setAlt("");
        return new Div(
                Tags.div("photo", image),
                button("star", "news.photo.make-cover", () -> act(lead)),
                button("trash-2", "news.photo.remove", () -> act(remove)));
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** What the buttons do: let the photo lead, take it out. */
    void onAct(
            SerializableConsumer<EditedPhoto> leading, SerializableConsumer<EditedPhoto> removing) {
        lead = leading;
        remove = removing;
    }

    /** Says which of how many photos it is. */
    void showPlace(SerializableFunction<EditedPhoto, Integer> place, int all) {
        if (photo != null) {
            name.setText(getTranslation("news.photo.place", photo.name(), place.apply(photo), all));
        }
    }

    boolean isShowing(EditedPhoto other) {
        return isVisible() && other.equals(photo);
    }

    void show(EditedPhoto chosen) {
        photo = null;
        image.setSrc(chosen.thumb());
        caption.setValue(chosen.caption());
        alt.setValue(chosen.alt());
        children.setValue(chosen.children());
        consent.show(chosen);
        DraftKeeper.watch(caption, "caption-" + chosen.fileId());
        DraftKeeper.watch(alt, "alt-" + chosen.fileId());
        photo = chosen;
    }

    private void act(SerializableConsumer<EditedPhoto> action) {
        if (photo != null) {
            action.accept(photo);
        }
    }

    private Button button(String icon, String words, SerializableRunnable action) {
        var button = new Button(getTranslation(words), _ -> action.run());
        button.setPrefixComponent(new Icon(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void describe() {
        if (photo != null) {
            photo.describe(caption.getValue(), alt.getValue());
        }
    }

    private void markChildren(boolean are) {
        if (photo != null) {
            consents.markChildren(acting.viewer(), photo.fileId(), are);
            photo.markChildren(are);
            consent.show(photo);
            changed.run();
        }
    }
}
