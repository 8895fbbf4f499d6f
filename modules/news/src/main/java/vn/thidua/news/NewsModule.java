package vn.thidua.news;

import static vn.thidua.core.Role.ADMINISTRATOR;
import static vn.thidua.core.Role.EDITOR;
import static vn.thidua.core.Role.HEAD_LEADER;
import static vn.thidua.core.Role.LEADER;
import static vn.thidua.core.Role.MEMBER;
import static vn.thidua.core.Role.OBSERVER;
import static vn.thidua.core.Role.SECRETARIAT;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Permission;
import vn.thidua.core.PortalModule;

/**
 * News and photos of the bloc.
 *
 * <p>A specialist writes for the acting unit ({@link NewsWriting}), sends the article, and whoever
 * may publish its category does so or returns it with a reason ({@link NewsPublishing}): the unit's
 * leader for unit news, the secretariat or the head's leader for bloc news. Readers find published
 * articles in lists and by search ({@link NewsReading}); what they may read is decided by the
 * article's grants, which follow its state and audience ({@link Audience}).
 *
 * <p>Item type {@code news.article}; events {@code news.article-saved}, {@code
 * news.article-submitted}, {@code news.article-returned}, {@code news.article-withdrawn}, {@code
 * news.article-published}, {@code news.article-deleted}.
 */
@Component
class NewsModule implements PortalModule {

    static final String ARTICLE = "news.article";

    /** Kinds of use of photos in an article. */
    static final String COVER = "cover";

    static final String ALBUM = "album";

    static final String BODY = "body";

    /** Kind of use of documents that go with an article. */
    static final String ATTACHMENT = "attachment";

    static ItemRef article(long id) {
        return new ItemRef(ARTICLE, id);
    }

    @Override
    public String id() {
        return "news";
    }

    @Override
    public List<Permission> permissions() {
        return List.of(
                Permission.of(
                        "news.read",
                        MEMBER,
                        EDITOR,
                        LEADER,
                        SECRETARIAT,
                        HEAD_LEADER,
                        OBSERVER,
                        ADMINISTRATOR),
                Permission.of("news.write", EDITOR, LEADER),
                Permission.of("news.publish", LEADER, SECRETARIAT, HEAD_LEADER));
    }
}
