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

/** Articles that came back to their author. */
@Component
class ReturnedDuties implements DutySource {

    private final NewsReading news;
    private final Rights rights;

    ReturnedDuties(NewsReading news, Rights rights) {
        this.news = news;
        this.rights = rights;
    }

    @Override
    public String kind() {
        return "news.returned";
    }

    @Override
    public List<Duty> duties(Viewer viewer) {
        return rights.may(viewer, "news.write")
                ? news.mine(viewer).stream()
                        .filter(row -> row.state() == ArticleState.RETURNED)
                        .map(this::duty)
                        .toList()
                : List.of();
    }

    private Duty duty(ArticleRow row) {
        var day = PortalTime.dayOf(row.savedAt());
        return new Duty(
                new DutyKey(kind(), row.id()),
                Phrase.of("news.duty.returned.what", row.title()),
                Phrase.of("news.duty.returned.word"),
                Phrase.of("news.duty.returned.note", day),
                null,
                row.savedAt(),
                new Duty.Way("undo-2", row.editPath(), "news.duty.returned.open", null));
    }
}
