package vn.thidua.news.readers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
                article.id(),
                article.mustRead(),
                article.mustRead() && isAsked,
                confirmed.orElse(null),
                numbers(article, readers),
                named(viewer, article, readers));
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

    /** Names of one unit, if the viewer may know them. */
    List<Named> names(Viewer viewer, ReadArticle article, long unit) {
        if (!shown(viewer, article).contains(unit)) {
            return List.of();
        }
        Map<Long, ReaderRow> read =
                table.of(article.id()).stream()
                        .filter(reader -> reader.unitId() == unit)
                        .collect(toMap(ReaderRow::personId, Function.identity()));
        var all = new LinkedHashMap<Long, PersonRow>();
        asked(article, Set.of(unit))
                .getOrDefault(unit, List.of())
                .forEach(person -> all.put(person.id(), person));
        all.putAll(people.byIds(read.keySet()));
        return all.values().stream()
                .map(person -> named(person, read.get(person.id())))
                .sorted(CONFIRMED_FIRST)
                .toList();
    }

    private List<ReaderNames> named(Viewer viewer, ReadArticle article, List<ReaderRow> readers) {
        var shown = shown(viewer, article);
        var asked = asked(article, shown);
        var byUnit = readers.stream().collect(groupingBy(ReaderRow::unitId));
        return shown.stream()
                .map(unit ->
                        counted(
                                unit,
                                byUnit.getOrDefault(unit, List.of()),
                                asked.getOrDefault(unit, List.of())))
                .filter(unit -> unit.people() > 0)
                .toList();
    }

    private static ReaderNames counted(long unit, List<ReaderRow> readers, List<PersonRow> asked) {
        var people = new HashSet<Long>();
        asked.forEach(person -> people.add(person.id()));
        readers.forEach(reader -> people.add(reader.personId()));
        var confirmed = readers.stream().filter(reader -> reader.confirmedAt() != null).count();
        return new ReaderNames(unit, people.size(), (int) confirmed);
    }

    /** Who is asked to confirm, by unit: nobody unless the article asks. */
    private Map<Long, List<PersonRow>> asked(ReadArticle article, Set<Long> units) {
        if (!article.mustRead()) {
            return Map.of();
        }
        var members = new HashMap<>(people.members(units));
        members.replaceAll(
                (_, all) -> all.stream().filter(person -> !article.isBy(person.id())).toList());
        return members;
    }

    private Set<Long> shown(Viewer viewer, ReadArticle article) {
        var shown = new LinkedHashSet<>(addressed(article));
        if (!isPublisher(viewer, article)) {
            shown.removeIf(unit -> !viewer.actsFor(unit));
        }
        return shown;
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
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isPublisher(Viewer viewer, ReadArticle article) {
        return article.publisher().is(viewer, article.unitId());
    }
}
