package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.Consent;
import vn.thidua.files.Consent.ChildAgreement;
import vn.thidua.files.Consents;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.StatusBadge;
import vn.thidua.uikit.StatusBadge.Hue;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.VietnameseDates;

/**
 * Records who agreed that a child is seen on a photo. The consent belongs to the picture and holds
 * wherever it is used.
 */
class ConsentFields extends Div {

    private final transient Consents consents;
    private final transient Acting acting;
    private final TextField givenBy = new TextField();
    private final DatePicker givenOn;
    private final TextField form = new TextField();
    private final RadioButtonGroup<ChildAgreement> child = new RadioButtonGroup<>();
    private final Div fields = new Div();
    private @Nullable EditedPhoto photo;
    private SerializableRunnable changed = () -> {};

    ConsentFields(Consents consents, Acting acting, VietnameseDates dates) {
        addClassName("stack");
        this.consents = consents;
        this.acting = acting;
        givenBy.setLabel(getTranslation("news.consent.by"));
        givenBy.setHelperText(getTranslation("news.consent.by-hint"));
        givenBy.setMaxLength(200);
        givenOn = dates.picker(getTranslation("news.consent.on"));
        form.setLabel(getTranslation("news.consent.form"));
        form.setMaxLength(200);
        child.setLabel(getTranslation("news.consent.child"));
        child.setItems(List.of(ChildAgreement.UNDER_SEVEN, ChildAgreement.AGREED));
        child.setItemLabelGenerator(answer ->
                getTranslation("news.consent.child." + answer.name().toLowerCase(Locale.ROOT)));
        var record = new Button(getTranslation("news.consent.record"), _ -> record());
        record.setPrefixComponent(new Icon("check"));
        fields.addClassName("stack");
        givenBy.setWidthFull();
        givenOn.setWidthFull();
        form.setWidthFull();
        fields.add(Tags.div("pair", givenBy, givenOn), form, child, record);
    }

    void show(EditedPhoto chosen) {
        photo = chosen;
        removeAll();
        var missing = !consents.publishable(List.of(chosen.fileId()));
        setVisible(chosen.children() || missing);
        if (!missing) {
            var withdraw = new Button(getTranslation("news.consent.withdraw"), _ -> withdraw());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY);
            add(
                    new StatusBadge(Hue.JADE, "circle-check", getTranslation("news.consent.there")),
                    withdraw);
        } else {
            add(
                    Tags.div(
                            "note k-amber",
                            new Icon("triangle-alert"),
                            new Span(getTranslation("news.consent.needed"))),
                    fields);
        }
    }

    void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** From now on nobody sees the picture, wherever it is used. */
    private void withdraw() {
        if (photo != null) {
            consents.withdraw(acting.viewer(), photo.fileId());
            show(photo);
            changed.run();
        }
    }

    private void record() {
        var day = givenOn.getValue();
        var answer = child.getValue();
        givenBy.setErrorMessage(getTranslation("news.consent.by-missing"));
        givenBy.setInvalid(givenBy.isEmpty());
        givenOn.setErrorMessage(getTranslation("news.consent.on-missing"));
        givenOn.setInvalid(day == null);
        child.setErrorMessage(getTranslation("news.consent.child-missing"));
        child.setInvalid(answer == null);
        if (photo == null || givenBy.isEmpty() || day == null || answer == null) {
            return;
        }
        var consent = new Consent(givenBy.getValue(), day, form.getValue(), answer);
        consents.record(acting.viewer(), photo.fileId(), consent);
        show(photo);
        changed.run();
    }
}
