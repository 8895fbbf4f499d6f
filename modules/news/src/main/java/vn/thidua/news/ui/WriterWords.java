package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.draft.SavedDraft;
import vn.thidua.core.time.PortalTime;
import vn.thidua.identity.People;
import vn.thidua.identity.PersonRow;
import vn.thidua.news.ArticleText;
import vn.thidua.news.EarlierText;
import vn.thidua.news.SavedArticle;
import vn.thidua.news.Saving;
import vn.thidua.uikit.Days;

/** Who wrote a text and when, as colleagues would say it. */
@Component
class WriterWords {

    private final People people;
    private final Clock clock;

    WriterWords(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** "16:40", "16:40 hôm qua", "16:40 ngày 31/10". */
    String when(Instant at) {
        var time = Days.clock(at);
        var day = PortalTime.dayOf(at);
        var today = PortalTime.today(clock);
        if (day.equals(today)) {
            return time;
        }
        return day.equals(today.minusDays(1))
                ? text("news.draft.yesterday", time)
                : text("news.draft.day", time, Days.brief(day));
    }

    /** The text that stands in the way of saving. */
    ConflictPanel.Other other(SavedArticle theirs, Viewer viewer) {
        var by = theirs.saving().by();
        var own = by != null && by == viewer.personId();
        var name = own ? text("news.conflict.own-window") : name(by);
        return new ConflictPanel.Other(
                name,
                text("news.conflict.theirs", name),
                when(theirs.saving().at()),
                theirs.text());
    }

    /** A text that a later one has replaced. */
    OtherTexts.Other earlier(EarlierText earlier) {
        var saving = earlier.saving();
        return new OtherTexts.Other(
                text("news.texts.earlier", name(saving.by()), when(saving.at())), earlier.text());
    }

    /** "chị Mai lưu 16:40 hôm qua". */
    String saved(Saving saving) {
        return text("news.version.saved", name(saving.by()), when(saving.at()));
    }

    /** A draft thrown away. */
    OtherTexts.Other discarded(SavedDraft draft, ArticleText text) {
        return new OtherTexts.Other(text("news.texts.discarded", when(draft.at())), text);
    }

    /** "chị Hạnh", or "đồng nghiệp" for somebody whom the portal does not know. */
    String name(@Nullable Long person) {
        return Optional.ofNullable(person)
                .flatMap(id -> Optional.ofNullable(people.byIds(List.of(id)).get(id)))
                .map(WriterWords::name)
                .orElseGet(() -> text("news.somebody"));
    }

    private static String name(PersonRow person) {
        return text(person.address().textKey()) + " " + person.name().given();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrentOrThrow().getTranslation(key, arguments);
    }
}
