package vn.thidua.news;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.NotFound;
import vn.thidua.core.Viewer;

/** Earlier texts of an article: no saving throws words away. */
@Service
public class ArticleHistory {

    /** More than anybody looks through beside a form. */
    private static final int SHOWN = 20;

    private final OwnArticles own;
    private final Revisions revisions;
    private final JsonMapper json;

    ArticleHistory(OwnArticles own, Revisions revisions, JsonMapper json) {
        this.own = own;
        this.revisions = revisions;
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
                .map(revision ->
                        new EarlierText(
                                json.readValue(revision.content(), ArticleText.class),
                                revision.saving()))
                .toList();
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
