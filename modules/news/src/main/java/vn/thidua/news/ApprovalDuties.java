package vn.thidua.news;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.duty.Duty;
import vn.thidua.core.duty.DutyKey;
import vn.thidua.core.duty.DutySource;
import vn.thidua.core.right.Rights;
import vn.thidua.core.text.Phrase;
import vn.thidua.core.time.PortalTime;
import vn.thidua.organisation.Units;

/** Articles that wait for the viewer's decision. */
@Component
class ApprovalDuties implements DutySource {

    private final NewsReading news;
    private final Units units;
    private final Rights rights;

    ApprovalDuties(NewsReading news, Units units, Rights rights) {
        this.news = news;
        this.units = units;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return "news.approval";
    }

    @Override
    public List<Duty> duties(Viewer viewer) {
        return rights.may(viewer, "news.publish")
                ? news.waiting(viewer).stream().map(this::duty).toList()
                : List.of();
    }

    private Duty duty(ArticleRow row) {
        var day = PortalTime.dayOf(row.savedAt());
        return new Duty(
                new DutyKey(kind(), row.id()),
                Phrase.of("news.duty.approval.what", row.title()),
                Phrase.of("news.duty.approval.word"),
                Phrase.of("news.duty.approval.note", units.get(row.unitId()).shortName(), day),
                null,
                row.savedAt(),
                new Duty.Way("clipboard-check", row.path(), "news.duty.approval.open", null));
    }
}
