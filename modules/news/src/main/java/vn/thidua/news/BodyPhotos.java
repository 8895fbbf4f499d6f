package vn.thidua.news;

import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.Consents;
import vn.thidua.files.FileUses;
import vn.thidua.files.ItemFiles;

/** The photos that stand in the text of an article, as the files module knows them. */
@Component
class BodyPhotos {

    private final FileUses files;
    private final Consents consents;

    BodyPhotos(FileUses files, Consents consents) {
        this.files = files;
        this.consents = consents;
    }

    /**
     * Uses the photos of the text.
     *
     * @throws UserProblem when one of them is not the viewer's to use: a guessed key opens nothing
     */
    void use(Viewer viewer, Article article, ArticleText text) {
        var wanted = text.bodyFiles();
        if (!files.usable(viewer, wanted).containsAll(wanted)) {
            throw UserProblem.at("body", "news.problem.foreign-picture");
        }
        files.replace(viewer, article.ref(), NewsModule.BODY, wanted);
    }

    /**
     * The text with the addresses of those photos that may be shown now; the others are left out.
     *
     * @param used the files of the article
     */
    String shown(String body, ItemFiles used) {
        if (BodyFigures.isWithout(body)) {
            return body;
        }
        var shown = new HashMap<>(used.byFile(NewsModule.BODY));
        consents.unpublishable(List.copyOf(shown.keySet())).forEach(shown::remove);
        return BodyFigures.shown(body, shown);
    }
}
