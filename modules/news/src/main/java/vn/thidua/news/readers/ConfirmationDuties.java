package vn.thidua.news.readers;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.duty.DutyKey;
import vn.thidua.core.duty.DutySource;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.text.Phrase;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Units;

/** Articles that the viewer is asked to read. Done in place: one press confirms. */
@Component
class ConfirmationDuties implements DutySource {

    private final ReaderTable table;
    private final Readers readers;
    private final Units units;
    private final Clock clock;

    ConfirmationDuties(ReaderTable table, Readers readers, Units units, Clock clock) {
        this.table = table;
        this.readers = readers;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "news.confirmation";
    }

    @Override
    public List<Duty> duties(Viewer viewer) {
        if (viewer.unitId() == 0 || viewer.is(Role.OBSERVER)) {
            return List.of();
        }
        var tokens = List.copyOf(Grants.values(viewer.tokens()));
        var since = clock.instant().minus(ForgottenReaders.KEPT);
        return table.owed(viewer.personId(), tokens, since).stream().map(this::duty).toList();
    }

    @Override
    public void settle(Viewer viewer, long id) {
        readers.confirm(viewer, id);
    }

    @Override
    public void reopen(Viewer viewer, long id) {
        readers.takeBack(viewer, id);
    }

    private Duty duty(OwedReading article) {
        var day = PortalTime.dayOf(article.publishedAt());
        return new Duty(
                new DutyKey(kind(), article.id()),
                Phrase.of("news.duty.confirm.what", article.title()),
                Phrase.of("news.duty.confirm.word"),
                Phrase.of("news.duty.confirm.note", units.get(article.unitId()).shortName(), day),
                null,
                article.publishedAt(),
                new Duty.Way(
                        "mail-open",
                        "tin-tuc/" + article.slug(),
                        "news.duty.confirm.open",
                        "news.duty.confirm.act"));
    }
}
