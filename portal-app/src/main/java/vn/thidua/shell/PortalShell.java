package vn.thidua.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around the application: style sheets, icon, language. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://themes/portal/portal.css")
class PortalShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "themes/portal/favicon.svg", "any");
        settings.setViewport("width=device-width, initial-scale=1");
    }
}
