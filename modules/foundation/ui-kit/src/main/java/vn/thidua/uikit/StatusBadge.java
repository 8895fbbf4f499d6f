package vn.thidua.uikit;

import com.vaadin.flow.component.html.Span;

/** A status: always an icon and a word, never a colour alone. */
public final class StatusBadge extends Span {

    /** Hues of statuses, named as in the design. */
    public enum Hue {
        JADE,
        STEADY,
        AMBER,
        BRICK,
        SLATE,
        GOLD,
        INDIGO
    }

    /** A tinted badge for headings and lists. */
    public StatusBadge(Hue hue, String icon, String word) {
        addClassNames("st", "k-" + hue.name().toLowerCase(java.util.Locale.ROOT));
        add(new Icon(icon), new Span(word));
    }

    /** The bare form for tables, without a tint. */
    public StatusBadge bare() {
        addClassName("bare");
        return this;
    }
}
