package vn.thidua.settings;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.identity.PortalLanguage;
import vn.thidua.identity.setting.Look;
import vn.thidua.identity.setting.TextSize;
import vn.thidua.uikit.PersonLanguage;
import vn.thidua.uikit.PersonLook;

/**
 * Entries of the person's menu: text size and contrast where the header has no room for them (on a
 * phone), the way to all settings, and the other language.
 */
@Component
public class SettingEntries {

    /**
     * The component gives each entry the role of a plain one whenever the menu opens, with an
     * attribute that this role does not know: what is chosen would not be read out.
     */
    private static final String SAY_CHOICES =
            """
            for (const entry of document.querySelectorAll('vaadin-context-menu-item')) {
                entry.removeAttribute('aria-selected');
                if (entry.dataset.role) entry.setAttribute('role', entry.dataset.role);
            }
            """;

    private final PersonLook looks;
    private final PersonLanguage languages;

    SettingEntries(PersonLook looks, PersonLanguage languages) {
        this.looks = looks;
        this.languages = languages;
    }

    /** Adds the entries. */
    public void addTo(ContextMenu menu) {
        var ui = UI.getCurrentOrThrow();
        addLook(menu, ui);
        menu.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                menu.getElement().executeJs(SAY_CHOICES);
            }
        });
        menu.addItem(
                ui.getTranslation("settings.title"),
                _ -> UI.getCurrentOrThrow().navigate(SettingsView.PATH));
        PortalLanguage.ALL.stream()
                .filter(language -> !language.getLanguage().equals(ui.getLocale().getLanguage()))
                .forEach(language -> addLanguage(menu, language));
    }

    private void addLook(ContextMenu menu, UI ui) {
        var sizes = new EnumMap<TextSize, MenuItem>(TextSize.class);
        for (var size : TextSize.values()) {
            var key = "settings.size.name." + size.name().toLowerCase(Locale.ROOT);
            var item = menu.addItem(ui.getTranslation(key), _ -> looks.choose(Look.SIZE, size));
            item.addClassName("only-p");
            sizes.put(size, item);
        }
        var contrast =
                menu.addItem(
                        ui.getTranslation("settings.contrast.long"),
                        _ -> looks.choose(Look.CONTRAST, !looks.look().contrast()));
        contrast.addClassName("only-p");
        show(looks.look(), sizes, contrast);
        // Lives as long as the page: the menu belongs to its frame.
        PersonLook.onChange(ui, look -> show(look, sizes, contrast));
    }

    private void addLanguage(ContextMenu menu, Locale language) {
        var item = menu.addItem(PortalLanguage.ownName(language), _ -> languages.choose(language));
        // Read out by a voice of that language.
        item.getElement().setAttribute("lang", language.getLanguage());
    }

    private static void show(Look look, Map<TextSize, MenuItem> sizes, MenuItem contrast) {
        sizes.forEach((size, item) -> tick(item, "menuitemradio", size == look.size()));
        tick(contrast, "menuitemcheckbox", look.contrast());
    }

    /** The component shows a tick but tells readers nothing of the choice. */
    private static void tick(MenuItem item, String role, boolean isChosen) {
        item.setCheckable(true);
        item.setChecked(isChosen);
        item.getElement().setAttribute("data-role", role);
        item.getElement().setAttribute("aria-checked", String.valueOf(isChosen));
    }
}
