package vn.thidua.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.UserProblem;
import vn.thidua.core.right.Rights;
import vn.thidua.news.ArticleChecks;
import vn.thidua.news.ArticleState;
import vn.thidua.news.ArticleText;
import vn.thidua.news.NewsReading;
import vn.thidua.news.NewsWriting;
import vn.thidua.news.Publisher;
import vn.thidua.news.SavedArticle;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.Crumbs;
import vn.thidua.uikit.Days;
import vn.thidua.uikit.Icon;
import vn.thidua.uikit.PageHead;
import vn.thidua.uikit.Problems;
import vn.thidua.uikit.Tags;

/**
 * Writing an article: words, photos, audience; saved as a draft and sent to whoever publishes it.
 */
@Route("tin-tuc/viet/:id?([0-9]{1,18})")
@PermitAll
class ArticleEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient NewsWriting writing;
    private final transient NewsReading reading;
    private final transient ArticleChecks checks;
    private final transient Rights rights;
    private final transient Acting acting;
    private final transient Clock clock;
    private final ArticleFields fields;
    private final PhotoPanel photos;
    private final PlacingPanel placing;
    private final SendPanel send;
    private @Nullable Long id;
    private int version;

    ArticleEditView(
            NewsWriting writing,
            NewsReading reading,
            ArticleChecks checks,
            Rights rights,
            Acting acting,
            PhotoTools tools,
            Clock clock) {
        this.writing = writing;
        this.reading = reading;
        this.checks = checks;
        this.rights = rights;
        this.acting = acting;
        this.clock = clock;
        addClassName("page");
        fields = new ArticleFields(tools.dates());
        photos = tools.panel(acting);
        placing = new PlacingPanel(reading.categories());
        send = new SendPanel(this::sendForApproval, this::save);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = acting.viewer();
        if (!rights.may(viewer, "news.write")) {
            throw new NotFoundException();
        }
        var asked = event.getRouteParameters().getLong("id");
        removeAll();
        add(crumbs(), new PageHead(getTranslation("news.write")));
        if (asked.isPresent()) {
            var article = writing.open(viewer, asked.get());
            if (!article.state().isOpen()) {
                event.forwardTo("tin-tuc/" + article.slug());
                return;
            }
            addReason(article);
            show(article);
        } else {
            showEmpty();
        }
        add(
                Tags.div(
                        "two",
                        Tags.div("stack-l", fields, photos),
                        Tags.div("stack-l", send, placing)));
    }

    private void showEmpty() {
        var first = ArticleText.empty(firstCategory());
        fields.show(first);
        placing.show(first);
        send.showState(ArticleState.DRAFT);
        fields.focusTitle();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.page-title", getTranslation("news.write"));
    }

    private void save() {
        try {
            keep();
        } catch (UserProblem problem) {
            tell(problem);
        }
    }

    private void sendForApproval() {
        try {
            var saved = keep();
            var missing = checks.missing(saved.text());
            send.showMissing(missing);
            if (missing.isEmpty()) {
                var sent = writing.submit(acting.viewer(), saved.id(), saved.version());
                Problems.tell(getTranslation("news.sent", sent.text().title()));
                UI.getCurrentOrThrow().navigate("tin-tuc/" + sent.slug());
            }
        } catch (UserProblem problem) {
            tell(problem);
        }
    }

    private SavedArticle keep() {
        var text = fields.read(placing.placing(), photos.chosen());
        var isNew = id == null;
        var saved = writing.save(acting.viewer(), id, version, text);
        id = saved.id();
        version = saved.version();
        send.showState(saved.state());
        send.showSaved(Days.clock(clock.instant()));
        if (isNew) {
            // The address becomes that of the draft, so that a reload finds it again.
            UI.getCurrentOrThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, "tin-tuc/viet/" + saved.id());
        }
        return saved;
    }

    private void show(SavedArticle article) {
        id = article.id();
        version = article.version();
        fields.show(article.text());
        photos.show(article);
        placing.show(article.text());
        send.showState(article.state());
    }

    private void addReason(SavedArticle article) {
        var reason = article.returnReason();
        if (reason != null) {
            add(
                    Tags.div(
                            "note k-amber",
                            new Icon("undo-2"),
                            new Span(getTranslation("news.returned-because", reason))));
        }
    }

    private void tell(UserProblem problem) {
        if (!fields.tell(problem)) {
            Problems.tell(getTranslation(problem.textKey(), problem.arguments()));
        }
    }

    private String firstCategory() {
        return reading.categories().stream()
                .filter(category -> category.publisher() == Publisher.UNIT_LEADER)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Crumbs crumbs() {
        return new Crumbs(getTranslation("news.crumbs"))
                .link(NewsAddress.PATH, getTranslation("news.menu"))
                .here(getTranslation("news.write"));
    }
}
