package vn.thidua.uikit;

import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;
import vn.thidua.organisation.Unit;

/** A unit's square tile in its own hue. The unit's name always stands beside it in words. */
public final class UnitTile extends Span {

    private static final Pattern HUE = Pattern.compile("--td-[a-z-]+");

    /** The tile with the unit's letters. */
    public UnitTile(Unit unit) {
        addClassName("u");
        setText(unit.monogram());
        getElement().setAttribute("aria-hidden", "true");
        hue(this, unit);
    }

    /** The small mark and the unit's short name, for a line of details. */
    public static Span named(Unit unit) {
        var tile = new UnitTile(unit);
        tile.addClassName("s");
        var named = new Span(tile, new Span(unit.shortName()));
        named.addClassName("un");
        return named;
    }

    /** Gives a component the unit's hue as the property {@code --c}. The hue is the unit's data. */
    static void hue(Span span, Unit unit) {
        if (HUE.matcher(unit.hue()).matches()) {
            span.getElement().getStyle().set("--c", "var(" + unit.hue() + ")");
        }
    }
}
