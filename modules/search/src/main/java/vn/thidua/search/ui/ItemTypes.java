package vn.thidua.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * Names and icons of types of items by convention: the name is the text {@code <module>.menu} of
 * the owning module, the icon is that of the menu entry which has this title. A module without a
 * menu entry for this viewer gets a sheet of paper and stands last.
 */
class ItemTypes {

    private static final String NEUTRAL_ICON = "file-text";

    private final List<MenuEntry> menu = MenuConfiguration.getMenuEntries();

    ItemType of(String type) {
        var title = type.substring(0, type.indexOf('.')) + ".menu";
        var name = UI.getCurrentOrThrow().getTranslation(title);
        for (int place = 0; place < menu.size(); place++) {
            var entry = menu.get(place);
            if (title.equals(entry.title()) && entry.icon() != null) {
                return new ItemType(type, name, entry.icon(), place);
            }
        }
        return new ItemType(type, name, NEUTRAL_ICON, menu.size());
    }
}
