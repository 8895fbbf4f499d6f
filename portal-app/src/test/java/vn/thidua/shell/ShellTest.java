package vn.thidua.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.PortalApplication;
import vn.thidua.core.text.Texts;
import vn.thidua.testkit.SignedIn;

/**
 * The real portal with its installed modules and the demonstration's bloc on 4 November 2026,
 * opened by a specialist who belongs to two units.
 */
@SpringBootTest(
        classes = PortalApplication.class,
        properties = {
            "portal.servers=local",
            "portal.servers.keycloak=false",
            "portal.database=test_${random.uuid}",
            "portal.database.dropped=true",
            "portal.today=2026-11-04T09:00:00+07:00",
            "portal.index.directory=heap",
            "portal.files.folder=${java.io.tmpdir}/thidua-test/${random.uuid}",
            "portal.demo=true"
        })
@SignedIn(
        value = "trang.nguyen",
        at = {"tinh-doan:editor", "chu-thap-do:editor"})
abstract class ShellTest extends SpringBrowserlessTest {

    /** Where the framework keeps the beans that belong to one page. */
    private static final String PARTS_OF_PAGES =
            "com.vaadin.flow.spring.scopes.VaadinUIScope$UIStoreWrapper";

    @Autowired private JdbcClient database;

    /** Pages speak the portal's first language unless the person chose another. */
    @BeforeAll
    static void speakVietnamese() {
        Locale.setDefault(Texts.VIETNAMESE);
    }

    /**
     * A new page takes over the session's language, as the framework's own start of a page does.
     */
    @BeforeEach
    void givePagesTheLanguageOfTheSession() {
        VaadinService.getCurrent()
                .addUIInitListener(
                        start -> start.getUI().setLocale(VaadinSession.getCurrent().getLocale()));
    }

    /** What somebody set is theirs for good; the next test is somebody's first day again. */
    @AfterEach
    void forgetSettings() {
        database.sql("delete from identity_setting").update();
    }

    /** Opens an address as a click on a link does; gives the answer's status. */
    int open(String address) {
        var ui = UI.getCurrentOrThrow();
        var router = ui.getInternals().getRouter();
        var status = router.navigate(ui, new Location(address), NavigationTrigger.CLIENT_SIDE);
        roundTrip();
        return status;
    }

    static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** All that the page shows, without the frame. */
    String page() {
        return getCurrentView().getElement().getTextRecursively();
    }

    List<MenuLink> links() {
        return find(MenuLink.class, find(Navigation.class).single()).all();
    }

    String person() {
        return text(find(PersonMenu.class).single());
    }

    /** What the person's menu offers, opened as a click on the person does. */
    List<MenuItem> personMenu() {
        var button = find(PersonMenu.class).single().getChildren().findFirst().orElseThrow();
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(
                                button.getElement(),
                                "vaadin-context-menu-before-open",
                                JacksonUtils.createObjectNode()));
        roundTrip();
        return find(ContextMenu.class).single().getItems();
    }

    /**
     * Clicks on an entry of the person's menu that builds the page anew. A browser's new page has a
     * number of its own, the test's page keeps its number: what belongs to the old page is
     * forgotten here.
     */
    void choose(String entry) {
        var item =
                personMenu().stream()
                        .filter(one -> one.getText().startsWith(entry))
                        .findFirst()
                        .orElseThrow();
        VaadinSession.getCurrent().setAttribute(PARTS_OF_PAGES, null);
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        roundTrip();
    }
}
