package vn.thidua.uikit;

import com.vaadin.flow.component.html.Span;
import vn.thidua.core.PersonName;
import vn.thidua.organisation.Unit;

/** A person's round mark with two letters, ringed in the unit's hue. */
public final class Portrait extends Span {

    /** The mark of somebody without a unit. */
    public Portrait(PersonName name) {
        addClassName("p");
        setText(name.initials());
        getElement().setAttribute("aria-hidden", "true");
    }

    /** The mark of somebody acting for a unit. */
    public Portrait(PersonName name, Unit unit) {
        this(name);
        UnitTile.hue(this, unit);
    }
}
