package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.ShellPart.Slot;

/** The header: what modules put there, then the person. */
@SpringComponent
@UIScope
class HeaderTools extends Header {

    private final List<ShellPart> parts;

    HeaderTools(List<ShellPart> parts, Acting acting, PersonMenu person) {
        this.parts = parts;
        addClassName("top");
        var viewer = acting.viewer();
        fill(Slot.HEADER_START, viewer);
        var right = new Div();
        right.addClassName("right");
        add(right);
        fill(Slot.HEADER_END, viewer);
        add(person);
    }

    private void fill(Slot slot, Viewer viewer) {
        parts.stream()
                .filter(part -> part.slot() == slot)
                .sorted(Comparator.comparingInt(ShellPart::order))
                .flatMap(part -> part.create(viewer).stream())
                .forEach(this::add);
    }
}
