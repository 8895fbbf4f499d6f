package vn.thidua.journey;

import static org.openqa.selenium.By.className;
import static org.openqa.selenium.By.id;
import static org.openqa.selenium.By.xpath;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Whoever belongs to two units chooses one in each tab; signing out counts for all tabs. */
class SessionJourneyIT extends BrowserTest {

    private static final String FIRST = "Tỉnh đoàn";
    private static final String SECOND = "Hội CTĐ tỉnh";

    @ParameterizedTest
    @EnumSource(Window.class)
    void the_acting_unit_belongs_to_the_tab_and_signing_out_ends_the_session(Window window) {
        var trang = person("trang.nguyen", window);
        trang.openTab();
        trang.open("tin-tuc");
        actsFor(trang, FIRST);

        trang.press(entry(SECOND));
        actsFor(trang, SECOND);
        trang.toTab(0);
        trang.open("tin-tuc");
        actsFor(trang, FIRST);
        trang.toTab(1);
        trang.open("");
        actsFor(trang, SECOND);

        trang.press("Đăng xuất");
        trang.awaits(id("username"));
        trang.toTab(0);
        trang.open("tin-tuc");
        trang.awaits(id("username"));
    }

    /** Opens the menu of the person and waits until it has the tick at this unit. */
    private static void actsFor(Visitor trang, String unit) {
        trang.until(
                "act for " + unit,
                () -> {
                    if (!trang.has(entry(unit))) {
                        trang.press(className("who"));
                    }
                    return trang.awaits(entry(unit)).getDomAttribute("menu-item-checked") != null;
                });
    }

    private static By entry(String unit) {
        return xpath(
                "//vaadin-context-menu-item[starts-with(normalize-space(.), '%s')]"
                        .formatted(unit));
    }
}
