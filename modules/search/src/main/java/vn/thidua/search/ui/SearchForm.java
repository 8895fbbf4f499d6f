package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;

/** A native search form around the field. Enter goes to the page of hits inside the portal. */
@Tag("form")
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

    private static void submitted(DomEvent sent) {
        var address = SearchAddress.ofWords(sent.getEventData().path(TYPED).asString(""));
        UI.getCurrentOrThrow().navigate(SearchAddress.PATH, address.parameters());
    }
}
