package vn.thidua.uikit.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Tags;

/** All specimens, once on each ground: paper, dark, high contrast. */
@Route(value = "mau", registerAtStartup = false)
@PermitAll
class CatalogueView extends Div implements HasDynamicTitle {

    private final transient Specimens specimens;

    CatalogueView(Specimens specimens) {
        this.specimens = specimens;
        addClassNames("page", "catalogue");
        add(
                new PageHead(getTranslation("ui-kit.catalogue.title"))
                        .sub(getTranslation("ui-kit.catalogue.sub")),
                ground("ui-kit.catalogue.light", "theme", "light"),
                ground("ui-kit.catalogue.dark", "theme", "dark"),
                ground("ui-kit.catalogue.contrast", "data-contrast", "cao"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui-kit.catalogue.title");
    }

    private Section ground(String nameKey, String attribute, String value) {
        var name = getTranslation(nameKey);
        var ground = new Section(Tags.sectionHead(name));
        ground.addClassName("ground");
        ground.setAriaLabel(name);
        ground.getElement().setAttribute(attribute, value);
        specimens.all().forEach(ground::add);
        return ground;
    }
}
