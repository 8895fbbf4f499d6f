package vn.thidua.news.readers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.ItemRef;
import vn.thidua.core.NotFound;
import vn.thidua.core.Role;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.request.RequestMemory;

/** Counts who reads the published articles, and takes confirmations of those that must be read. */
@Service
public class Readers {

    private final ReaderTable table;
    private final ReaderLists lists;
    private final RequestMemory request;
    private final Clock clock;

    Readers(ReaderTable table, ReaderLists lists, RequestMemory request, Clock clock) {
        this.table = table;
        this.lists = lists;
        this.request = request;
        this.clock = clock;
    }

    /**
     * Writes down that the viewer has opened the article; the author does not count.
     *
     * @return who has read it now; nothing while it is not published
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    @Transactional
    public Optional<Readership> opened(Viewer viewer, long id) {
        return readable(viewer, id)
                .map(article -> {
                    if (counts(viewer, article)) {
                        read(viewer, id);
                    }
                    return readership(viewer, article);
                });
    }

    /**
     * The viewer confirms having read the article. A second time changes nothing.
     *
     * @throws UserProblem when the article no longer asks for it
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    @Transactional
    public void confirm(Viewer viewer, long id) {
        requireAsked(viewer, id);
        read(viewer, id);
        table.confirm(id, viewer.personId(), clock.instant());
        request.forget();
    }

    /**
     * Takes the confirmation back.
     *
     * @throws UserProblem when the article no longer asks for it
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    @Transactional
    public void takeBack(Viewer viewer, long id) {
        requireAsked(viewer, id);
        table.confirm(id, viewer.personId(), null);
        request.forget();
    }

    /** Who has read the article; nothing while it is not published. */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    @Transactional(readOnly = true)
    public Optional<Readership> of(Viewer viewer, long id) {
        return readable(viewer, id).map(article -> readership(viewer, article));
    }

    private Readership readership(Viewer viewer, ReadArticle article) {
        return lists.of(viewer, article, isAsked(viewer, article));
    }

    /**
     * Those of one unit who are asked to confirm, or who have read: first who confirmed, in the
     * order of doing so, then the others by name; nobody while the viewer may not know them.
     */
    @PreAuthorize("@rights.may(#viewer, 'news.read')")
    @Transactional(readOnly = true)
    public List<ReaderNames.Named> names(Viewer viewer, long id, long unit) {
        return readable(viewer, id)
                .map(article -> lists.names(viewer, article, unit))
                .orElse(List.of());
    }

    private void read(Viewer viewer, long id) {
        table.read(id, viewer.personId(), viewer.unitId(), clock.instant());
    }

    private void requireAsked(Viewer viewer, long id) {
        if (readable(viewer, id)
                .filter(article -> article.mustRead() && isAsked(viewer, article))
                .isEmpty()) {
            throw UserProblem.of("news.problem.not-asked");
        }
    }

    /** The article while it is published; one that the viewer may not read is not there. */
    private Optional<ReadArticle> readable(Viewer viewer, long id) {
        var article =
                table.readable(id, Grants.values(viewer.tokens()))
                        .orElseThrow(() -> new NotFound(new ItemRef("news.article", id)));
        return Optional.of(article).filter(ReadArticle::isPublished);
    }

    /** The observer of the province reads along and confirms nothing (architecture, section 4). */
    static boolean isAsked(Viewer viewer, ReadArticle article) {
        return counts(viewer, article) && !viewer.is(Role.OBSERVER);
    }

    private static boolean counts(Viewer viewer, ReadArticle article) {
        return viewer.unitId() != 0 && !article.isBy(viewer.personId());
    }
}
