package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.thidua.core.UserProblem;

/** Asks for the reason of a step that its author will read. An empty one is told at the field. */
class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private SerializableConsumer<String> then = _ -> {};

    private ReasonDialog(String title, String label, String button) {
        setHeaderTitle(title);
        reason.setLabel(label);
        reason.setHelperText(getTranslation("news.return.hint"));
        reason.setMaxLength(2_000);
        reason.setMinRows(4);
        reason.setWidthFull();
        add(reason);
        var send = new Button(button, _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("news.cancel"), _ -> close()), send);
        reason.focus();
    }

    /** What is to be mended before an article may be published. */
    static ReasonDialog ofReturn(SerializableConsumer<String> giveBack) {
        return of("news.return.", giveBack);
    }

    /** Why readers see a published article no more. */
    static ReasonDialog ofUnpublishing(SerializableConsumer<String> unpublish) {
        return of("news.unpublish.", unpublish);
    }

    private static ReasonDialog of(String step, SerializableConsumer<String> then) {
        var ui = com.vaadin.flow.component.UI.getCurrentOrThrow();
        var dialog =
                new ReasonDialog(
                        ui.getTranslation(step + "title"),
                        ui.getTranslation(step + "reason"),
                        ui.getTranslation(step + "send"));
        dialog.then = then;
        return dialog;
    }

    private void send() {
        try {
            then.accept(reason.getValue());
            close();
        } catch (UserProblem problem) {
            reason.setErrorMessage(getTranslation(problem.textKey(), problem.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
