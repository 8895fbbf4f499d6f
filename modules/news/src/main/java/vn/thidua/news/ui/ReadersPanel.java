package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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

    ReadersPanel(Readership readership, Map<Long, Unit> units) {
        this.units = units;
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

    private Component names(ReaderNames names) {
        var list = new UnorderedList();
        list.addClassName("names");
        names.people().stream().map(this::words).map(ListItem::new).forEach(list::add);
        return new Details(summary(names), list);
    }

    private String summary(ReaderNames names) {
        var unit = unit(names.unitId()).shortName();
        var all = names.people().size();
        if (!mustRead) {
            return getTranslation("news.readers.names-read", unit, all);
        }
        var confirmed =
                names.people().stream().filter(person -> person.confirmedAt() != null).count();
        return getTranslation("news.readers.names", unit, confirmed, all - confirmed);
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
