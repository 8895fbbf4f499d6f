package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.LinkButton;

/** "Viết tin" beside the greeting, for those who write. */
@org.springframework.stereotype.Component
class WriteAction implements HomeWidget {

    private final Rights rights;

    WriteAction(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Zone zone() {
        return Zone.ACTIONS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        return rights.may(viewer, "news.write")
                ? Optional.of(
                        new Div(links(UI.getCurrentOrThrow().getTranslation("news.write"), false)))
                : Optional.empty();
    }

    /** The full form, and on phones the short one: the page shows one of the two. */
    static Component[] links(String word, boolean primary) {
        var full = new LinkButton(EditAddress.PATH, "square-pen", word);
        var quick = new LinkButton(EditAddress.QUICK, "camera", word);
        if (primary) {
            full.primary();
            quick.primary();
        }
        full.addClassName("hide-p");
        quick.addClassName("only-p");
        return new Component[] {full, quick};
    }
}
