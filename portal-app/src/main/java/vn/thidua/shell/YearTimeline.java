package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.period.Deadline;
import vn.thidua.organisation.period.Period;
import vn.thidua.organisation.period.Periods;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.HomeWidget;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** The emulation year as a line: what is done, what is now, what comes. */
@org.springframework.stereotype.Component
class YearTimeline implements HomeWidget {

    private final Periods periods;
    private final Clock clock;

    YearTimeline(Periods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Zone zone() {
        return Zone.WIDE;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(Viewer viewer) {
        var today = PortalTime.today(clock);
        return periods.on(today).flatMap(period -> line(period, today));
    }

    private Optional<Component> line(Period period, LocalDate today) {
        var stops = periods.timeline(period.id());
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassName("year");
        stops.forEach(stop -> list.add(item(stop, stops, today)));
        var panel = new Section(Tags.sectionHead(period.name()), list);
        panel.addClassNames("panel", "gap");
        return Optional.of(panel);
    }

    private static ListItem item(Deadline stop, List<Deadline> stops, LocalDate today) {
        var state = State.of(stop, stops, today);
        var dot = Tags.span("dot");
        state.icon().ifPresent(icon -> dot.add(new Icon(icon)));
        var name = new Element("b");
        name.setText(stop.name());
        var item = new ListItem(dot);
        item.addClassName(state.css());
        item.getElement().appendChild(name);
        var days = Tags.text("num", days(stop));
        item.add(days);
        if (state == State.NOW) {
            item.getElement().setAttribute("aria-current", "step");
            var left = Element.createText(left(Days.between(today, stop.to())));
            days.getElement().appendChild(new Element("br"), left);
        }
        return item;
    }

    private static String left(long days) {
        return days == 0 ? text("shell.year.last-day") : text("shell.year.left", days);
    }

    /** 20/3, 01–20/11 or 21/11–05/12. */
    private static String days(Deadline stop) {
        var from = stop.from();
        if (from == null) {
            return Days.plain(stop.to());
        }
        return from.getMonth() == stop.to().getMonth()
                ? "%02d–%s".formatted(from.getDayOfMonth(), Days.brief(stop.to()))
                : Days.brief(from) + "–" + Days.brief(stop.to());
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }

    /** Where a stop stands in time. */
    private enum State {
        /** Over, and not the last one that is: narrow screens leave it out. */
        OLD,
        /** The last one that is over. */
        DONE,
        /** Running. */
        NOW,
        /** To come. */
        NEXT;

        static State of(Deadline stop, List<Deadline> stops, LocalDate today) {
            var from = stop.from() == null ? stop.to() : stop.from();
            if (from.isAfter(today)) {
                return NEXT;
            }
            if (!stop.to().isBefore(today)) {
                return NOW;
            }
            var isLastOver =
                    stops.stream()
                            .filter(other -> other.to().isBefore(today))
                            .reduce((_, later) -> later)
                            .filter(stop::equals)
                            .isPresent();
            return isLastOver ? DONE : OLD;
        }

        String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        Optional<String> icon() {
            return switch (this) {
                case OLD, DONE -> Optional.of("check");
                case NOW -> Optional.of("pencil");
                case NEXT -> Optional.empty();
            };
        }
    }
}
