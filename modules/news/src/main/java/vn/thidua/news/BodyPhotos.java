package vn.thidua.news;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.Consents;
import vn.thidua.files.FileUse;
import vn.thidua.files.FileUses;

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

    List<FileUse> of(Article article) {
        return files.of(article.ref(), NewsModule.BODY);
    }

    /**
     * The text with the addresses of those photos that may be shown now; the others are left out.
     */
    String shown(Article article, String body) {
        if (BodyFigures.files(body).isEmpty()) {
            return body;
        }
        Map<Long, FileUse> uses =
                new HashMap<>(
                        of(article).stream()
                                .collect(toMap(FileUse::fileId, Function.identity(), (a, _) -> a)));
        consents.unpublishable(List.copyOf(uses.keySet())).forEach(uses::remove);
        return BodyFigures.shown(body, uses);
    }
}
