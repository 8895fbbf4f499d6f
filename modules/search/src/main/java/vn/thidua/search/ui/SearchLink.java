package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.ShellPart;

/** The magnifying glass in the phone's header, where there is no room for a box. */
@org.springframework.stereotype.Component
class SearchLink implements ShellPart {

    private final Rights rights;

    SearchLink(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Slot slot() {
        return Slot.HEADER_END;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return rights.may(viewer, "index.search") ? Optional.of(link()) : Optional.empty();
    }

    private static Anchor link() {
        var link = new Anchor(SearchAddress.PATH);
        link.add(new Icon("search"));
        link.addClassNames("tool", "only-p");
        link.setAriaLabel(UI.getCurrentOrThrow().getTranslation("search.title"));
        return link;
    }
}
