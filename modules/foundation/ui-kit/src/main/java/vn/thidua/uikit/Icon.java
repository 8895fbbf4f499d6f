package vn.thidua.uikit;

import com.vaadin.flow.component.Html;

/** A line icon of the portal's own set, always beside a word and therefore hidden from readers. */
public final class Icon extends Html {

    /** Where the themes jar serves the icons, relative to the portal's root. */
    private static final String SPRITE = "themes/portal/icons.svg";

    /**
     * An icon by its name in the set.
     *
     * @param name such as {@code house} or {@code square-pen}
     */
    public Icon(String name) {
        super(
                "<span class=\"ic\"><svg class=\"i\" aria-hidden=\"true\"><use href=\"%s#%s\"></use></svg></span>"
                        .formatted(SPRITE, name));
    }
}
