package vn.thidua.news;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.audit.AuditRow;

/** Earlier texts of an article: no saving throws words away. */
@Service
public class ArticleHistory {

    /** More than anybody looks through beside a form. */
    private static final int SHOWN = 20;

    private final OwnArticles own;
    private final Revisions revisions;
    private final AuditLog audit;
    private final JsonMapper json;

    ArticleHistory(OwnArticles own, Revisions revisions, AuditLog audit, JsonMapper json) {
        this.own = own;
        this.revisions = revisions;
        this.audit = audit;
        this.json = json;
    }

    /**
     * The last texts before the present one, the newest first.
     *
     * @throws NotFound when the article is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional(readOnly = true)
    public List<EarlierText> of(Viewer viewer, long article) {
        return revisions.of(own.get(viewer, article).id(), Limit.of(SHOWN)).stream()
                .map(this::text)
                .toList();
    }

    /**
     * The moves of an article, the latest first: who, for which unit, when and why.
     *
     * @throws NotFound when the article is missing or another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional(readOnly = true)
    public List<AuditRow> moves(Viewer viewer, long article) {
        return audit.of(own.get(viewer, article).ref()).reversed();
    }

    /**
     * One earlier text.
     *
     * @throws NotFound when there is none or its article is another unit's
     */
    @PreAuthorize("@rights.may(#viewer, 'news.write')")
    @Transactional(readOnly = true)
    public ArticleText text(Viewer viewer, long revision) {
        var found =
                revisions.findById(revision).orElseThrow(() -> new NotFound(NewsModule.article(0)));
        own.get(viewer, found.articleId());
        return text(found).text();
    }

    private EarlierText text(Revision revision) {
        return new EarlierText(
                revision.id(),
                json.readValue(revision.content(), ArticleText.class),
                revision.saving());
    }

    /** Keeps the text that is about to be replaced, if the new one differs. */
    void keep(Article article, ArticleText next) {
        if (!article.text().equals(next)) {
            revisions.save(new Revision(article, json.writeValueAsString(article.text())));
        }
    }

    void forget(Article article) {
        revisions.deleteByArticleId(article.id());
    }
}
