package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * "67/200" under a field, counted in the browser while somebody types. Near the end it says how
 * much is left, in words and in colour.
 */
@Tag("td-counter")
@JavaScript("context://ui-kit/counter.js")
public final class LengthCounter extends Component implements LocaleChangeObserver {

    private final int limit;

    private LengthCounter(int limit) {
        this.limit = limit;
        getElement().setAttribute("data-limit", String.valueOf(limit));
    }

    /** Puts a counter under a field and stops it at the limit. */
    public static void under(TextField field, int limit) {
        field.setMaxLength(limit);
        field.setHelperComponent(new LengthCounter(limit));
    }

    /** The browser puts the numbers in the places of {@code %n} and {@code %r}. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        var all = String.valueOf(limit);
        getElement()
                .setAttribute("data-words", getTranslation("ui-kit.counter", "%n", all))
                .setAttribute("data-near", getTranslation("ui-kit.counter.near", "%n", all, "%r"));
    }
}
