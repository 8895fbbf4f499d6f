package vn.thidua.news;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.core.right.Rights;
import vn.thidua.news.ArticlePage.Desk;

/** Tells where an article stands and what a viewer may do with it. */
@Component
class ArticleDesks {

    private final Articles articles;
    private final Deciding deciding;
    private final Rights rights;
    private final Clock clock;

    ArticleDesks(Articles articles, Deciding deciding, Rights rights, Clock clock) {
        this.articles = articles;
        this.deciding = deciding;
        this.rights = rights;
        this.clock = clock;
    }

    Desk of(Viewer viewer, Article article) {
        var may = EnumSet.noneOf(DeskAction.class);
        if (rights.may(viewer, "news.write") && viewer.actsFor(article.unitId())) {
            may.addAll(ofWriter(article));
        }
        if (rights.may(viewer, "news.publish")) {
            if (deciding.decides(viewer, article)) {
                may.addAll(ofDecider(viewer, article));
            }
            if (Publisher.SECRETARIAT.is(viewer, article.unitId())) {
                may.addAll(ofSecretariat(article));
            }
        }
        return new Desk(
                article.state(),
                article.audience(),
                article.submittedAt(),
                article.release().at(),
                article.release().mustRead(),
                article.returnReason(),
                original(article),
                may);
    }

    private static Set<DeskAction> ofWriter(Article article) {
        return switch (article.state()) {
            case DRAFT, RETURNED, UNPUBLISHED -> EnumSet.of(DeskAction.EDIT, DeskAction.LOOK_BACK);
            case SUBMITTED -> EnumSet.of(DeskAction.WITHDRAW, DeskAction.LOOK_BACK);
            case APPROVED -> EnumSet.of(DeskAction.LOOK_BACK);
            case PUBLISHED -> EnumSet.of(DeskAction.REVISE, DeskAction.LOOK_BACK);
        };
    }

    private Set<DeskAction> ofDecider(Viewer viewer, Article article) {
        var may = EnumSet.noneOf(DeskAction.class);
        switch (article.state()) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED -> may.addAll(EnumSet.of(DeskAction.PUBLISH, DeskAction.RETURN));
            case APPROVED -> may.add(DeskAction.RETURN);
            case UNPUBLISHED -> may.add(DeskAction.PUBLISH);
            case PUBLISHED -> may.add(DeskAction.UNPUBLISH);
        }
        var since = clock.instant().minus(NewsPublishing.REGRET);
        if (deciding.hasJustApproved(viewer, article, since)) {
            may.add(DeskAction.RECONSIDER);
        }
        return may;
    }

    private static Set<DeskAction> ofSecretariat(Article article) {
        if (article.state() != ArticleState.PUBLISHED) {
            return Set.of();
        }
        return switch (article.audience()) {
            case UNIT -> Set.of();
            case BLOC -> Set.of(DeskAction.RELEASE);
            case PUBLIC -> Set.of(DeskAction.RESTRICT);
        };
    }

    private @Nullable String original(Article article) {
        return article.copyOf()
                .flatMap(articles::findById)
                .map(found -> "tin-tuc/" + found.slug())
                .orElse(null);
    }
}
