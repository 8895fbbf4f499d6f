package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.readers.ReaderNames;
import vn.thidua.news.readers.Readership;
import vn.thidua.news.readers.UnitReaders;
import vn.thidua.organisation.Unit;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Tags;
import vn.thidua.uikit.UnitTile;

/** Beside an article: how many of each unit have read it; names for those who may see them. */
class ReadersPanel extends Section {

    private final Map<Long, Unit> units;
    private final boolean mustRead;
    private final transient LongFunction<List<ReaderNames.Named>> names;

    /**
     * @param names who is behind the numbers of a unit, asked for when somebody wants to see it
     */
    ReadersPanel(
            Readership readership,
            Map<Long, Unit> units,
            LongFunction<List<ReaderNames.Named>> names) {
        this.units = units;
        this.names = names;
        mustRead = readership.mustRead();
        addClassNames("panel", "no-print");
        add(new com.vaadin.flow.component.html.H2(getTranslation("news.readers")));
        if (readership.units().isEmpty()) {
            add(Tags.paragraph("muted small", getTranslation("news.readers.none")));
        } else {
            var list = Tags.div(mustRead ? "readby one" : "readby");
            readership.units().forEach(unit -> list.add(numbers(unit)));
            add(list);
        }
        readership.names().forEach(unit -> add(names(unit)));
        if (!readership.names().isEmpty()) {
            add(Tags.paragraph("muted small", getTranslation("news.readers.privacy")));
        }
    }

    private Component numbers(UnitReaders readers) {
        var row = UnitTile.named(unit(readers.unitId()));
        row.add(
                Tags.text(
                        "num",
                        mustRead
                                ? getTranslation(
                                        "news.readers.confirmed",
                                        readers.confirmed(),
                                        readers.readers())
                                : String.valueOf(readers.readers())));
        return row;
    }

    private Component names(ReaderNames unit) {
        var list = new UnorderedList();
        list.addClassName("names");
        var details = new Details(summary(unit), list);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && list.getComponentCount() == 0) {
                names.apply(unit.unitId()).stream()
                        .map(this::words)
                        .map(ListItem::new)
                        .forEach(list::add);
            }
        });
        return details;
    }

    private String summary(ReaderNames readers) {
        var unit = unit(readers.unitId()).shortName();
        return mustRead
                ? getTranslation(
                        "news.readers.names",
                        unit,
                        readers.confirmed(),
                        readers.people() - readers.confirmed())
                : getTranslation("news.readers.names-read", unit, readers.people());
    }

    private String words(ReaderNames.Named named) {
        var name = named.person().name().full();
        @Nullable Instant confirmed = named.confirmedAt();
        @Nullable Instant read = named.readAt();
        if (confirmed != null) {
            return getTranslation("news.readers.confirmed-at", name, time(confirmed));
        }
        if (read == null) {
            return getTranslation("news.readers.not-yet", name);
        }
        return getTranslation(
                mustRead ? "news.readers.read-at" : "news.readers.read-only", name, time(read));
    }

    private static String time(Instant time) {
        return Days.clock(time) + " " + Days.brief(PortalTime.dayOf(time));
    }

    private Unit unit(long id) {
        return Objects.requireNonNull(units.get(id), "a unit is never deleted");
    }
}
