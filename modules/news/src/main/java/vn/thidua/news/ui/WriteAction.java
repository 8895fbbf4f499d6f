package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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
                        new LinkButton(
                                "tin-tuc/viet",
                                "square-pen",
                                UI.getCurrentOrThrow().getTranslation("news.write")))
                : Optional.empty();
    }
}
