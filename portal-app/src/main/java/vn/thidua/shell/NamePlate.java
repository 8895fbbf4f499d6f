package vn.thidua.shell;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Tấm biển: the lacquer-red name plate, the way home. */
class NamePlate extends Anchor {

    NamePlate() {
        super("");
        addClassName("brand");
        var name = new Element("b");
        name.setText(getTranslation("shell.name"));
        var words = new Div();
        words.getElement().appendChild(name);
        words.add(new Span(getTranslation("shell.bloc")));
        add(
                new Html(
                        "<span class=\"ic\"><svg class=\"mark\" aria-hidden=\"true\"><use href=\"themes/portal/icons.svg#mark\"></use></svg></span>"),
                words);
    }
}
