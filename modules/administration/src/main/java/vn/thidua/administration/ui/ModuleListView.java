package vn.thidua.administration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.thidua.core.module.ModuleRow;
import vn.thidua.core.module.ModuleSwitching;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Contributions;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.ShellPart;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.gate.NeedsPermission;

/** The installed modules, each with its switch, and what else modules show administrators. */
@Route("quan-tri/chuc-nang")
@Menu(title = "administration.menu", order = 900, icon = "sliders-horizontal")
@PermitAll
@NeedsPermission("administration.modules")
class ModuleListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ModuleSwitching switching;
    private final transient Acting acting;
    private final transient Contributions contributions;
    private final Div parts = Tags.div("stack-l narrow");
    private final UnorderedList list = new UnorderedList();

    ModuleListView(ModuleSwitching switching, Acting acting, Contributions contributions) {
        this.contributions = contributions;
        this.switching = switching;
        this.acting = acting;
        addClassName("page");
        list.addClassName("mods");
        var panel = Tags.panel(getTranslation("administration.switches"), list);
        panel.addClassName("narrow");
        add(
                new PageHead(getTranslation("administration.menu"))
                        .sub(getTranslation("administration.sub")),
                panel,
                parts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("administration.page-title", getTranslation("administration.menu"));
    }

    private void show() {
        list.removeAll();
        var icons = new ModuleIcons();
        switching
                .all(acting.viewer())
                .forEach(module -> list.add(new ModuleItem(module, icons, () -> ask(module))));
        parts.removeAll();
        contributions.parts(ShellPart.Slot.ADMINISTRATION).stream()
                .flatMap(part -> part.create(acting.viewer()).stream())
                .forEach(parts::add);
    }

    private void ask(ModuleRow module) {
        new SwitchDialog(module, reason -> change(module, reason)).open();
    }

    private void change(ModuleRow module, String reason) {
        var viewer = acting.viewer();
        if (module.on()) {
            switching.switchOff(viewer, module.id(), reason);
        } else {
            switching.switchOn(viewer, module.id(), reason);
        }
        show();
        var done = module.on() ? "administration.switched-off" : "administration.switched-on";
        Problems.tell(getTranslation(done, getTranslation(module.name())));
    }
}
