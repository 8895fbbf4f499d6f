package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
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

    /** Offers what goes with these words. */
    void show(String typed) {
        list.removeAll();
        boolean isEmpty = typed.isBlank();
        if (isEmpty) {
            suggesting.recent().forEach(this::addRecent);
        } else {
            for (var title : suggesting.titles(typed)) {
                var words = new Span();
                Pieces.into(words, title.title());
                addOption("file-text", words, () -> UI.getCurrentOrThrow().navigate(title.path()));
            }
        }
        forget.setVisible(isEmpty);
        setVisible(list.getComponentCount() > 0);
    }

    private void addRecent(String words) {
        addOption("clock", new Span(words), () -> SearchForm.go(SearchAddress.ofWords(words)));
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
