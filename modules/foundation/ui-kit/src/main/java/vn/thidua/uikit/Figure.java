package vn.thidua.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** A picture with its caption. */
@Tag("figure")
public final class Figure extends HtmlContainer {

    /**
     * A figure.
     *
     * @param picture what is shown
     * @param caption words under it; none when empty
     */
    public Figure(Component picture, String caption) {
        add(picture);
        if (!caption.isEmpty()) {
            var words = new Element("figcaption");
            words.setText(caption);
            getElement().appendChild(words);
        }
    }
}
