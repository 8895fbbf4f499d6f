package vn.thidua.news.readers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.time.PortalTime;
import vn.thidua.identity.People;
import vn.thidua.identity.PersonRow;
import vn.thidua.news.Audience;
import vn.thidua.news.readers.ReaderNames.Named;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/** Puts the readers of an article together, as far as the viewer may know them. */
@Component
class ReaderLists {

    /** Confirmed ones in the order of doing so, then the others as Vietnamese lists sort names. */
    private static final Comparator<Named> CONFIRMED_FIRST =
            Comparator.comparing(
                            Named::confirmedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(named -> named.person().name().given())
                    .thenComparing(named -> named.person().name().full());

    private final ReaderTable table;
    private final People people;
    private final Units units;
    private final Clock clock;

    ReaderLists(ReaderTable table, People people, Units units, Clock clock) {
        this.table = table;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    Readership of(Viewer viewer, ReadArticle article, boolean isAsked) {
        var readers = table.of(article.id());
        var confirmed =
                readers.stream()
                        .filter(reader -> reader.personId() == viewer.personId())
                        .map(ReaderRow::confirmedAt)
                        .filter(Objects::nonNull)
                        .findFirst();
        return new Readership(
                article.mustRead(),
                article.mustRead() && isAsked,
                confirmed.orElse(null),
                numbers(article, readers),
                names(viewer, article, readers));
    }

    private List<UnitReaders> numbers(ReadArticle article, List<ReaderRow> readers) {
        var byUnit = new LinkedHashMap<Long, UnitReaders>();
        units.all().keySet().forEach(unit -> byUnit.put(unit, new UnitReaders(unit, 0, 0)));
        readers.stream()
                .map(reader ->
                        new UnitReaders(reader.unitId(), 1, reader.confirmedAt() == null ? 0 : 1))
                .forEach(one -> byUnit.merge(one.unitId(), one, UnitReaders::plus));
        table.past(article.id())
                .forEach(past -> byUnit.merge(past.unitId(), past, UnitReaders::plus));
        return byUnit.values().stream().filter(unit -> unit.readers() > 0).toList();
    }

    private List<ReaderNames> names(Viewer viewer, ReadArticle article, List<ReaderRow> readers) {
        var shown = new ArrayList<>(addressed(article));
        if (!isPublisher(viewer, article)) {
            shown.removeIf(unit -> !viewer.actsFor(unit));
        }
        var byUnit = readers.stream().collect(groupingBy(ReaderRow::unitId));
        var members = people.members(shown);
        return shown.stream()
                .map(unit ->
                        named(
                                unit,
                                article,
                                byUnit.getOrDefault(unit, List.of()),
                                members.getOrDefault(unit, List.of())))
                .filter(unit -> !unit.people().isEmpty())
                .toList();
    }

    private ReaderNames named(
            long unit, ReadArticle article, List<ReaderRow> readers, List<PersonRow> members) {
        Map<Long, ReaderRow> read =
                readers.stream().collect(toMap(ReaderRow::personId, Function.identity()));
        var all = new LinkedHashMap<Long, PersonRow>();
        if (article.mustRead()) {
            members.stream()
                    .filter(person -> !article.isBy(person.id()))
                    .forEach(person -> all.put(person.id(), person));
        }
        all.putAll(people.byIds(read.keySet()));
        return new ReaderNames(
                unit,
                all.values().stream()
                        .map(person -> named(person, read.get(person.id())))
                        .sorted(CONFIRMED_FIRST)
                        .toList());
    }

    private static Named named(
            PersonRow person, @org.jspecify.annotations.Nullable ReaderRow reader) {
        return reader == null
                ? new Named(person, null, null)
                : new Named(person, reader.readAt(), reader.confirmedAt());
    }

    /** Units whose people the article is for. */
    private Set<Long> addressed(ReadArticle article) {
        if (article.audience() == Audience.UNIT) {
            return Set.of(article.unitId());
        }
        return units.membersOn(PortalTime.today(clock)).stream()
                .map(Unit::id)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static boolean isPublisher(Viewer viewer, ReadArticle article) {
        return article.publisher().is(viewer, article.unitId());
    }
}
