package vn.thidua.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.core.Viewer;
import vn.thidua.core.duty.Duties;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.time.PortalTime;
import vn.thidua.identity.setting.PersonSettings;
import vn.thidua.organisation.lunar.LunarCalendar;
import vn.thidua.organisation.period.BlocCalendar;
import vn.thidua.settings.HomeSettings;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.DateLeaf;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Tags;

/** Today's big leaf with the greeting, the lunar date and the days to the next anniversary. */
@org.springframework.stereotype.Component
class Greeting {

    private static final int DAYS_OF_WEEK = 7;

    private final Acting acting;
    private final Duties duties;
    private final PersonSettings settings;
    private final BlocCalendar calendar;
    private final LunarCalendar lunar;
    private final Clock clock;

    Greeting(
            Acting acting,
            Duties duties,
            PersonSettings settings,
            BlocCalendar calendar,
            LunarCalendar lunar,
            Clock clock) {
        this.acting = acting;
        this.duties = duties;
        this.settings = settings;
        this.calendar = calendar;
        this.lunar = lunar;
        this.clock = clock;
    }

    Div of(Viewer viewer, List<Component> actions) {
        var today = PortalTime.today(clock);
        var words =
                new Div(new H1(hello(viewer)), new Paragraph(work(viewer, today)), dates(today));
        var greeting = Tags.div("hello", leaf(today), words);
        if (!actions.isEmpty()) {
            greeting.add(Tags.div("acts", actions.toArray(Component[]::new)));
        }
        return greeting;
    }

    private String hello(Viewer viewer) {
        var form = text(acting.address().textKey());
        return text("shell.hello", form, viewer.name().given());
    }

    /** One sentence about the work, as a colleague at the door would say it. */
    private String work(Viewer viewer, LocalDate today) {
        var days =
                duties.of(viewer).stream()
                        .map(Duty::due)
                        .map(due -> due == null ? 0 : Days.between(today, due))
                        .toList();
        var late = days.stream().filter(left -> left < 0).count();
        var thisWeek = days.stream().filter(left -> left >= 0 && left < DAYS_OF_WEEK).count();
        if (late > 0) {
            return text("shell.work.late", late, thisWeek);
        }
        return thisWeek > 0 ? text("shell.work.week", thisWeek) : text("shell.work.none");
    }

    private static DateLeaf leaf(LocalDate today) {
        return new DateLeaf(
                        text("shell.weekday." + today.getDayOfWeek().getValue()),
                        "%02d".formatted(today.getDayOfMonth()))
                .big(text("shell.month", today.getMonthValue()));
    }

    private Paragraph dates(LocalDate today) {
        var line = Tags.paragraph("sub2", "");
        var showsLunar = settings.get(HomeSettings.LUNAR_DATE);
        if (showsLunar) {
            line.add(Tags.text("hide-p", lunar.words(today, UI.getCurrentOrThrow().getLocale())));
        }
        calendar.nextAnniversary(today)
                .ifPresent(next -> {
                    if (showsLunar) {
                        line.add(Tags.text("hide-p", " · "));
                    }
                    line.add(until(today, next.day(), next.name()));
                });
        return line;
    }

    private static String until(LocalDate today, LocalDate day, String name) {
        var left = Days.between(today, day);
        return left == 0
                ? text("shell.anniversary.today", name)
                : text("shell.anniversary.in", left, name, Days.brief(day));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
