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

    private final MenuItems items;
    private final NativeButton more;
    private ShownMenu shown = ShownMenu.NOTHING;
    private List<MenuLink> links = List.of();

    BottomBar(MenuItems items) {
        this.items = items;
        addClassName("bars");
        setAriaLabel(getTranslation("shell.bars"));
        more = new NativeButton();
        more.add(new Icon("menu"), new Span(getTranslation("shell.more")));
        fill(items.now(shown));
    }

    private void fill(ShownMenu menu) {
        shown = menu;
        removeAll();
        links = shown.entries().stream().limit(ENTRIES).map(MenuLink::new).toList();
        links.forEach(this::add);
        add(more);
    }

    void onMore(Runnable open) {
        more.addClickListener(_ -> open.run());
    }

    /** Marks the page, and follows the modules that were switched since. */
    void show(String path) {
        var now = items.now(shown);
        if (!now.entries().equals(shown.entries())) {
            fill(now);
        }
        shown = now;
        links.forEach(link -> link.show(path));
    }

    /** Shows at the entry of the duties how many there are. */
    void count(int duties) {
        links.stream().filter(MenuLink::isOfDuties).forEach(link -> link.count(duties, "pip"));
    }
}
