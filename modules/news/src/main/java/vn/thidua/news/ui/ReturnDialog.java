package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.thidua.core.UserProblem;

/** Asks what is to be mended before an article goes back. An empty reason is told at the field. */
class ReturnDialog extends Dialog {

    private final TextArea reason = new TextArea();

    ReturnDialog(SerializableConsumer<String> giveBack) {
        setHeaderTitle(getTranslation("news.return.title"));
        reason.setLabel(getTranslation("news.return.reason"));
        reason.setHelperText(getTranslation("news.return.hint"));
        reason.setMaxLength(2_000);
        reason.setMinRows(4);
        reason.setWidthFull();
        add(reason);
        var send = new Button(getTranslation("news.return.send"), _ -> send(giveBack));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("news.cancel"), _ -> close()), send);
        reason.focus();
    }

    private void send(SerializableConsumer<String> giveBack) {
        try {
            giveBack.accept(reason.getValue());
            close();
        } catch (UserProblem problem) {
            reason.setErrorMessage(getTranslation(problem.textKey(), problem.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
