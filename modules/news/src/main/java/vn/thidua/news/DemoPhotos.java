package vn.thidua.news;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.thidua.core.Viewer;
import vn.thidua.files.Consent;
import vn.thidua.files.Consent.ChildAgreement;
import vn.thidua.files.Consents;
import vn.thidua.files.Photos;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.news.DemoArticle.DemoConsent;
import vn.thidua.news.DemoArticle.DemoPhoto;

/** Stores the drawn photos of the demonstration as if their authors had uploaded them. */
@Component
class DemoPhotos {

    /**
     * Drawings of one scene: the whole and two details, so that an album does not repeat itself.
     */
    private static final List<String> VARIANTS = List.of("", "-2", "-3");

    private final Photos photos;
    private final Consents consents;

    DemoPhotos(Photos photos, Consents consents) {
        this.photos = photos;
        this.consents = consents;
    }

    /** The leading photo. */
    @Nullable PhotoText cover(Viewer author, DemoArticle article) {
        var scene = article.leadScene();
        return scene == null
                ? null
                : new PhotoText(
                        store(author, scene),
                        article.leadCaption() == null ? "" : article.leadCaption(),
                        "");
    }

    /** The album; where more photos are wanted than described, the descriptions go round again. */
    List<PhotoText> album(Viewer author, DemoArticle article) {
        var described = article.photos();
        if (described == null) {
            return List.of();
        }
        var seen = new HashMap<String, Integer>();
        var album = new ArrayList<PhotoText>();
        for (int i = 0; i < article.photoCount(); i++) {
            album.add(photo(author, described.get(i % described.size()), seen));
        }
        return album;
    }

    private PhotoText photo(Viewer author, DemoPhoto photo, Map<String, Integer> seen) {
        var times = seen.merge(photo.scene(), 1, Integer::sum) - 1;
        var file = store(author, photo.scene() + VARIANTS.get(times % VARIANTS.size()));
        if (photo.children()) {
            consents.markChildren(author, file, true);
            var consent = photo.consent();
            if (consent != null) {
                consents.record(author, file, consent(consent));
            }
        }
        return new PhotoText(file, photo.caption(), photo.alt() == null ? "" : photo.alt());
    }

    private static Consent consent(DemoConsent given) {
        var child = given.childOver7Agreed() ? ChildAgreement.AGREED : ChildAgreement.UNDER_SEVEN;
        return new Consent(given.by(), given.date(), given.form(), child);
    }

    private long store(Viewer author, String name) {
        var file = name + ".jpg";
        try (var content = new ClassPathResource("demo/news/photos/" + file).getInputStream()) {
            return photos.store(author, file, content).id();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
