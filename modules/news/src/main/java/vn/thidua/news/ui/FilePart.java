package vn.thidua.news.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.files.FileUse;
import vn.thidua.news.ArticleText;
import vn.thidua.news.ArticleText.AttachedFile;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.news.SavedArticle;

/** All files of an article's form: photos and attachments. */
class FilePart extends Div {

    private final PhotoPanel photos;
    private final AttachmentPanel attachments;

    FilePart(PhotoPanel photos, AttachmentPanel attachments) {
        this.photos = photos;
        this.attachments = attachments;
        addClassName("stack-l");
        add(photos, attachments);
    }

    /** Called when files come, go, move or get words. */
    void onChange(SerializableRunnable listener) {
        photos.onChange(listener);
        attachments.onChange(listener);
    }

    /** Shows the files of a text that is not saved anywhere. */
    void show(ArticleText text) {
        show(text, Map.of());
    }

    /** Shows the files of a text; those that the article uses and those just uploaded. */
    void show(ArticleText text, SavedArticle article) {
        show(text, article.files());
    }

    private void show(ArticleText text, Map<Long, FileUse> used) {
        photos.show(text, used);
        attachments.show(text, used);
    }

    /** The files as they stand now. */
    Chosen chosen() {
        return new Chosen(photos.cover(), photos.texts(), attachments.texts());
    }

    /** What keeps an article from being sent, with what its words lack. */
    List<String> missing(List<String> inWords) {
        var missing = new ArrayList<>(inWords);
        if (photos.unfinished() + attachments.unfinished() > 0) {
            missing.add("news.missing.uploads");
        }
        if (photos.refused() + attachments.refused() > 0) {
            missing.add("news.missing.refused");
        }
        return missing;
    }

    /**
     * The files of the form.
     *
     * @param cover the leading photo, or nothing
     * @param album all photos, in order
     * @param attachments documents, in order
     */
    record Chosen(
            @Nullable PhotoText cover, List<PhotoText> album, List<AttachedFile> attachments) {}
}
