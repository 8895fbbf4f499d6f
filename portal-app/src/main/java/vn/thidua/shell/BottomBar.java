package vn.thidua.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import vn.thidua.uikit.Icon;

/** The phone's bottom bar: the first entries of the menu and the way to the others. */
@SpringComponent
@UIScope
class BottomBar extends Nav {

    /** Five places fit at 320 px: four entries and "Mục khác". */
    private static final int ENTRIES = 4;

    private final List<MenuLink> links;
    private final NativeButton more;

    BottomBar(MenuItems items) {
        addClassName("bars");
        setAriaLabel(getTranslation("shell.bars"));
        links = items.all().stream().limit(ENTRIES).map(MenuLink::new).toList();
        links.forEach(this::add);
        more = new NativeButton();
        more.add(new Icon("menu"), new Span(getTranslation("shell.more")));
        add(more);
    }

    void onMore(Runnable open) {
        more.addClickListener(_ -> open.run());
    }

    void show(String path) {
        links.forEach(link -> link.show(path));
    }
}
