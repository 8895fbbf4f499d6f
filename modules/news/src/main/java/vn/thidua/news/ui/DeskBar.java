package vn.thidua.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.core.time.PortalTime;
import vn.thidua.news.ArticlePage;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.Tags;

/** Above an article: where it stands and what the viewer may do with it. */
class DeskBar extends Section {

    DeskBar(ArticlePage page, DeskButtons buttons) {
        addClassNames("panel", "desk", "no-print");
        var stand = page.desk();
        add(Tags.div("row", ArticleStatus.of(stand.state()), new Span(words(stand))));
        if (stand.original() != null) {
            add(copyNote(stand.original()));
        }
        if (stand.returnReason() != null) {
            add(Tags.paragraph("reason", stand.returnReason()));
        }
        var actions = buttons.all();
        if (!actions.isEmpty()) {
            add(Tags.div("row tight acts", actions.toArray(Component[]::new)));
        }
    }

    private String words(ArticlePage.Desk stand) {
        var facts = new ArrayList<String>();
        var sent = stand.submittedAt();
        if (sent != null) {
            facts.add(
                    getTranslation(
                            "news.desk.sent", Days.clock(sent), Days.full(PortalTime.dayOf(sent))));
        }
        var due = stand.publishAt();
        if (due != null) {
            facts.add(
                    getTranslation(
                            "news.desk.due", Days.clock(due), Days.full(PortalTime.dayOf(due))));
        }
        facts.add(getTranslation("news.desk.audience", getTranslation(stand.audience().textKey())));
        if (stand.mustRead()) {
            facts.add(getTranslation("news.desk.must-read"));
        }
        return String.join(" · ", List.copyOf(facts));
    }

    private Component copyNote(String original) {
        return Tags.div(
                "meta",
                new Icon("git-compare"),
                new Span(getTranslation("news.desk.copy")),
                new Anchor(original, getTranslation("news.desk.original")));
    }
}
