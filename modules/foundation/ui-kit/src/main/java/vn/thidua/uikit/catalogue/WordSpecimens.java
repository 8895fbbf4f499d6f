package vn.thidua.uikit.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.core.PersonName;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Units;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.DateLeaf;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Figure;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.LinkButton;
import vn.thidua.uikit.Message;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Portrait;
import vn.thidua.uikit.StatusBadge;
import vn.thidua.uikit.StatusBadge.Hue;
import vn.thidua.uikit.UnitTile;

/** What is read: heads, messages, statuses, leaves, units, icons. */
@org.springframework.stereotype.Component
class WordSpecimens {

    /** One icon of each kind that the statuses of the design use. */
    private static final List<String> ICONS =
            List.of(
                    "circle-check",
                    "clock",
                    "triangle-alert",
                    "circle-x",
                    "circle-dashed",
                    "award");

    private final Units units;
    private final Clock clock;

    WordSpecimens(Units units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<Component> heads() {
        var word = text("ui-kit.catalogue.word");
        return List.of(
                new Crumbs(word).link("mau", text("ui-kit.catalogue.title")).here(word),
                new PageHead(word).sub(word).actions(new LinkButton("mau", "square-pen", word)),
                new Message("circle-alert", word, word)
                        .next(new LinkButton("mau", "house", word).primary())
                        .fine(word),
                new Figure(new Icon("image"), word));
    }

    List<Component> statuses() {
        return Arrays.stream(Hue.values())
                .flatMap(hue -> Stream.<Component>of(badge(hue), badge(hue).bare()))
                .toList();
    }

    List<Component> leaves() {
        var today = PortalTime.today(clock);
        var day = "%02d".formatted(today.getDayOfMonth());
        return List.of(
                new DateLeaf(Days.brief(today), day),
                new DateLeaf(Days.brief(today), day).big(Days.full(today)));
    }

    List<Component> units() {
        return units.membersOn(PortalTime.today(clock)).stream()
                .flatMap(unit ->
                        Stream.<Component>of(
                                new UnitTile(unit),
                                UnitTile.named(unit),
                                new Portrait(
                                        new PersonName(unit.shortName(), unit.shortName()), unit)))
                .toList();
    }

    List<Component> icons() {
        return ICONS.stream().<Component>map(Icon::new).toList();
    }

    private static StatusBadge badge(Hue hue) {
        return new StatusBadge(hue, "clock", hue.name());
    }

    private static String text(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
