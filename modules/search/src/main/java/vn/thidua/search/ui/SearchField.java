package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * The native field for the words. What it holds belongs to the person who types: the server writes
 * only while the keyboard is elsewhere, because a value written into a word that is being composed
 * (Telex, VNI) destroys it.
 */
@Tag("input")
class SearchField extends Component {

    SearchField() {
        var input = getElement();
        input.setAttribute("type", "search");
        input.setAttribute("name", SearchAddress.WORDS);
        input.setAttribute("aria-label", getTranslation("search.label"));
        input.setAttribute("placeholder", getTranslation("search.placeholder"));
        input.setAttribute("maxlength", String.valueOf(SearchAddress.MOST_CHARACTERS));
        input.setAttribute("autocomplete", "off");
        input.setAttribute("enterkeyhint", "search");
        offerSlash(true);
    }

    /** Fewer words beside the field, where there is little room. */
    void narrow() {
        getElement().setAttribute("placeholder", getTranslation("search.placeholder.narrow"));
    }

    /** Says which keys lead here: Ctrl+K always, "/" unless the person has switched it off. */
    void offerSlash(boolean offered) {
        getElement().setAttribute("aria-keyshortcuts", offered ? "Control+K /" : "Control+K");
    }

    /** Says that the list below belongs to the field. */
    void offers(Suggestions offers) {
        getElement().setAttribute("role", "combobox");
        getElement().setAttribute("aria-autocomplete", "list");
        getElement().setAttribute("aria-expanded", "false");
        getElement().setAttribute("aria-controls", offers.listId());
    }

    /** Shows the words of the address. The attribute is the native default value of the field. */
    void show(String words) {
        getElement().setAttribute("value", words);
        getElement()
                .executeJs("if (this !== document.activeElement) this.value = this.defaultValue");
    }

    /** Puts the keyboard into the field; a hidden field lets it be. */
    void focus() {
        // Later: the page that just opened takes the keyboard first.
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
