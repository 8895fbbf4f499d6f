package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.dom.DomEvent;

/**
 * A native search form around the field. Enter goes to the page of hits inside the portal; while
 * somebody types, offers appear below.
 */
@Tag("form")
@JavaScript("context://search/shortcuts.js")
@JavaScript("context://search/suggestions.js")
class SearchForm extends Component implements HasComponents, HasStyle {

    /** The field's text at the moment of sending. */
    private static final String TYPED =
            "event.currentTarget.elements." + SearchAddress.WORDS + ".value";

    SearchForm() {
        getElement().setAttribute("role", "search");
        getElement()
                .addEventListener("submit", SearchForm::submitted)
                .addEventData(TYPED)
                .preventDefault();
    }

    /** Puts the list of offers below the field. */
    void offer(Suggestions offers, SearchField field) {
        field.offers(offers);
        add(offers);
        getElement()
                .addEventListener(
                        "td-typed",
                        typed -> offers.show(typed.getEventData().path(TYPED).asString("")))
                .addEventData(TYPED);
    }

    private static void submitted(DomEvent sent) {
        go(SearchAddress.ofWords(sent.getEventData().path(TYPED).asString("")));
    }

    static void go(SearchAddress address) {
        UI.getCurrentOrThrow().navigate(SearchAddress.PATH, address.parameters());
    }
}
