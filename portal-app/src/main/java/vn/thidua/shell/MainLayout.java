package vn.thidua.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.jspecify.annotations.Nullable;

/** The frame around every page; lets in whoever may see the page inside. */
@Layout
@AnonymousAllowed
@SpringComponent
@UIScope
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String CONTENT_ID = "noidung";

    private final Navigation navigation;
    private final BottomBar bottomBar;
    private final HeaderTools tools;
    private final transient DutyCount duties;
    private final Main content = new Main();
    private final HeadingFocus heading = new HeadingFocus();

    MainLayout(
            Navigation navigation,
            HeaderTools tools,
            BottomBar bottomBar,
            HeadTermLine term,
            DutyCount duties) {
        this.navigation = navigation;
        this.bottomBar = bottomBar;
        this.tools = tools;
        this.duties = duties;
        content.setId(CONTENT_ID);
        content.getElement().setAttribute("tabindex", "-1");
        setPrimarySection(Section.DRAWER);
        var drawer = new Div(navigation, term);
        drawer.addClassName("drawer");
        addToDrawer(new NamePlate(), drawer);
        var phonePlate = new NamePlate();
        phonePlate.addClassName("only-p");
        addToNavbar(skipLink(), phonePlate, tools);
        bottomBar.onMore(() -> setDrawerOpened(!isDrawerOpened()));
        getElement().appendChild(bottomBar.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.removeAll();
        content.getElement().appendChild(page.getElement());
        setContent(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        navigation.show(path);
        bottomBar.show(path);
        var waiting = duties.now();
        navigation.count(waiting);
        bottomBar.count(waiting);
        heading.opened(content, path);
        tools.follow();
    }

    private Anchor skipLink() {
        var skip = new Anchor("#" + CONTENT_ID, getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        // The page's base address would send the browser home instead of down.
        skip.getElement()
                .addEventListener("click", _ -> content.getElement().callJsFunction("focus"))
                .preventDefault();
        return skip;
    }
}
