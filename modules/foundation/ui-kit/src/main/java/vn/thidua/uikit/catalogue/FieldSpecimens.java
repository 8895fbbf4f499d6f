package vn.thidua.uikit.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.RichText;
import vn.thidua.uikit.VietnameseDates;
import vn.thidua.uikit.upload.Accepted;
import vn.thidua.uikit.upload.Uploading;

/** What is pressed and filled in: buttons, fields in their states, the text field. */
@org.springframework.stereotype.Component
class FieldSpecimens {

    private final VietnameseDates dates;
    private final Uploading uploading;

    FieldSpecimens(VietnameseDates dates, Uploading uploading) {
        this.dates = dates;
        this.uploading = uploading;
    }

    List<Component> actions() {
        var word = word();
        var primary = new Button(word);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        var quiet = new Button(word);
        quiet.addThemeVariants(ButtonVariant.TERTIARY);
        var danger = new Button(word);
        danger.addThemeVariants(ButtonVariant.ERROR);
        var dialog = new Button(text("ui-kit.catalogue.dialog"), _ -> dialog());
        var notice = new Button(text("ui-kit.catalogue.notice"), _ -> Problems.tell(word));
        return List.of(
                new LinkButton("mau", "square-pen", word),
                new LinkButton("mau", "send", word).primary(),
                primary,
                new Button(word),
                quiet,
                danger,
                dialog,
                notice);
    }

    List<Component> fields() {
        var wrong = new TextField(word());
        wrong.setInvalid(true);
        wrong.setErrorMessage(text("ui-kit.date.bad"));
        var helped = new TextArea(word());
        helped.setHelperText(word());
        var circles = new RadioButtonGroup<String>(word(), word(), text("ui-kit.date.today"));
        var select = new Select<String>();
        select.setItems(word(), text("ui-kit.date.today"));
        return List.of(
                new TextField(word(), word(), ""),
                wrong,
                helped,
                dates.picker(word()),
                labelled(select),
                new Checkbox(word(), true),
                circles,
                uploading.of(Accepted.PHOTO));
    }

    List<Component> text() {
        var text = new RichText(word());
        text.setValue("<h2>%s</h2><p><strong>%1$s</strong></p>".formatted(word()));
        return List.of(text);
    }

    private static <T extends Component & HasLabel> T labelled(T field) {
        field.setLabel(word());
        return field;
    }

    private static void dialog() {
        var dialog = new Dialog(word(), new Paragraph(word()));
        dialog.getFooter().add(new Button(text("ui-kit.date.cancel"), _ -> dialog.close()));
        dialog.open();
    }

    private static String word() {
        return text("ui-kit.catalogue.word");
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
