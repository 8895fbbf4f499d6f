package vn.thidua.templates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.templates.Templates;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.Tags;

/** On the home page: the newest papers. */
@org.springframework.stereotype.Component
class LatestTemplates implements HomeWidget {

    private static final int SHOWN = 3;

    private final Templates templates;

    LatestTemplates(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Zone zone() {
        return Zone.LISTS;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var papers = templates.newest(viewer, SHOWN);
        if (papers.isEmpty()) {
            return Optional.empty();
        }
        var list = Tags.div("ruled");
        papers.forEach(
                paper -> list.add(Tags.div("item", new Anchor("van-ban-mau", paper.title()))));
        var heading = UI.getCurrentOrThrow().getTranslation("templates.newest");
        return Optional.of(new Section(Tags.sectionHead(heading), list));
    }
}
