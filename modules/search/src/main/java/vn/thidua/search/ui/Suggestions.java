package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.thidua.index.Suggestion;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/**
 * What the field offers below itself: titles that go on from the typed words, and the last searches
 * while it is empty. The field's own text is never touched. Arrow keys, Enter and Escape are the
 * script's business.
 */
class Suggestions extends Div {

    private final transient Suggesting suggesting;
    private final Div list = new Div();
    private final NativeButton forget =
            new NativeButton(getTranslation("search.recent.forget"), _ -> forget());
    private final String id;
    private transient List<?> shown = List.of();

    /**
     * An empty list.
     *
     * @param id of the list, once in the page
     */
    Suggestions(Suggesting suggesting, String id) {
        this.suggesting = suggesting;
        this.id = id;
        addClassName("offers");
        list.setId(id);
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("search.offers"));
        forget.addClassNames("btn", "quiet");
        // A press must not take the keyboard out of the field.
        forget.getElement().setAttribute("tabindex", "-1");
        add(list, forget);
        setVisible(false);
    }

    /** Id of the list, for the field. */
    String listId() {
        return id;
    }

    /**
     * Offers what goes with these words. Offers that stay the same are left alone, with the one
     * that the arrow keys have reached.
     */
    void show(String typed) {
        boolean isEmpty = typed.isBlank();
        var offers = isEmpty ? suggesting.recent() : suggesting.titles(typed);
        if (!offers.equals(shown)) {
            shown = offers;
            list.removeAll();
            offers.forEach(this::addOffer);
        }
        forget.setVisible(isEmpty);
        setVisible(!offers.isEmpty());
    }

    private void addOffer(Object offer) {
        if (offer instanceof Suggestion title) {
            var words = new Span();
            Pieces.into(words, title.title());
            addOption("file-text", words, () -> UI.getCurrentOrThrow().navigate(title.path()));
        } else {
            var words = offer.toString();
            addOption("clock", new Span(words), () -> SearchForm.go(SearchAddress.ofWords(words)));
        }
    }

    private void addOption(String icon, Component words, Runnable go) {
        var option = Tags.div("offer", new Icon(icon), words);
        option.setId(id + "-" + list.getComponentCount());
        option.getElement().setAttribute("role", "option");
        option.addClickListener(_ -> {
            setVisible(false);
            go.run();
        });
        list.add(option);
    }

    private void forget() {
        suggesting.forget();
        setVisible(false);
    }
}
