package vn.thidua.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.Viewer;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Contributions;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.ShellPart.Slot;

/** The header: what modules put there, then the person. */
@SpringComponent
@UIScope
class HeaderTools extends Header {

    private final Contributions contributions;
    private final Acting acting;
    private final PersonMenu person;
    private List<ShellPart> shown = List.of();

    HeaderTools(Contributions contributions, Acting acting, PersonMenu person) {
        this.contributions = contributions;
        this.acting = acting;
        this.person = person;
        addClassName("top");
        fill();
    }

    /** Follows the modules that were switched since the page was built. */
    void follow() {
        if (!parts().equals(shown)) {
            removeAll();
            fill();
        }
    }

    private void fill() {
        shown = parts();
        var viewer = acting.viewer();
        fill(Slot.HEADER_START, viewer);
        var right = new Div();
        right.addClassName("right");
        add(right);
        fill(Slot.HEADER_END, viewer);
        add(person);
    }

    private List<ShellPart> parts() {
        return Stream.of(Slot.HEADER_START, Slot.HEADER_END)
                .flatMap(slot -> contributions.parts(slot).stream())
                .toList();
    }

    private void fill(Slot slot, Viewer viewer) {
        contributions.parts(slot).stream()
                .flatMap(part -> part.create(viewer).stream())
                .forEach(this::add);
    }
}
