package vn.thidua.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.readers.Readership;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Under an article: the reader confirms having read it, and how many have read it. */
class ConfirmBar extends Div {

    /**
     * The bar.
     *
     * @param confirm what the button does
     * @param takeBack what the way back does
     */
    ConfirmBar(Readership readership, Runnable confirm, Runnable takeBack) {
        addClassNames("actbar", "no-print");
        if (readership.mayConfirm()) {
            add(asked(readership.confirmedAt(), confirm, takeBack));
        }
        add(
                Tags.text(
                        "small muted right",
                        getTranslation("news.readers.total", readership.readers())));
    }

    private Div asked(@Nullable Instant confirmedAt, Runnable confirm, Runnable takeBack) {
        if (confirmedAt == null) {
            var button = new Button(getTranslation("news.confirm"), _ -> confirm.run());
            button.setPrefixComponent(new Icon("check"));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            return Tags.div("row tight", button, new Span(getTranslation("news.confirm.ask")));
        }
        var done = new Span(getTranslation("news.confirm.done", Days.clock(confirmedAt)));
        done.getElement().setAttribute("role", "status");
        var undo = new Button(getTranslation("news.confirm.undo"), _ -> takeBack.run());
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        return Tags.div("row tight", Tags.span("st k-jade", new Icon("circle-check"), done), undo);
    }
}
