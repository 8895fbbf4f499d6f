package vn.thidua.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.thidua.core.UserProblem;
import vn.thidua.core.module.ModuleRow;
import vn.thidua.core.module.ModuleSwitching;
import vn.thidua.uikit.Tags;

/** Says what switching does and asks why. A refusal is told at the field. */
class SwitchDialog extends Dialog {

    private final TextArea reason = new TextArea();

    SwitchDialog(ModuleRow module, SerializableConsumer<String> change) {
        var name = getTranslation(module.name());
        var side = module.on() ? "administration.switch-off." : "administration.switch-on.";
        setHeaderTitle(getTranslation(side + "title", name));
        reason.setLabel(getTranslation(side + "reason"));
        reason.setMaxLength(ModuleSwitching.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(module.on());
        reason.setWidthFull();
        add(Tags.paragraph("txt", getTranslation(side + "text")), reason);
        var confirm = new Button(getTranslation(side + "confirm"), _ -> confirm(change));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("administration.cancel"), _ -> close()), confirm);
        reason.focus();
    }

    private void confirm(SerializableConsumer<String> change) {
        try {
            change.accept(reason.getValue());
            close();
        } catch (UserProblem problem) {
            reason.setErrorMessage(getTranslation(problem.textKey(), problem.arguments()));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
