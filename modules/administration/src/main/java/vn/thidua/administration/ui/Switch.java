package vn.thidua.administration.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;

/** A switch with its side in words. Pressing it asks first and changes nothing by itself. */
class Switch extends NativeButton {

    Switch(String name, boolean on, SerializableRunnable ask) {
        addClassName("sw");
        setClassName("on", on);
        getElement().setAttribute("role", "switch");
        getElement().setAttribute("aria-checked", String.valueOf(on));
        setAriaLabel(name);
        getElement().appendChild(new Element("i"));
        add(new Span(getTranslation(on ? "administration.on" : "administration.off")));
        addClickListener(_ -> ask.run());
    }
}
