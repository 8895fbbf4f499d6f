package vn.thidua.news.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.files.FileUse;
import vn.thidua.files.PhotoSize;
import vn.thidua.files.StoredPhoto;
import vn.thidua.news.ArticleText.PhotoText;
import vn.thidua.news.SavedArticle;

/** A photo in the editor, with the words typed so far. */
final class EditedPhoto {

    private final long fileId;
    private final String name;
    private final String thumb;
    private String caption;
    private String alt;
    private boolean children;

    private EditedPhoto(long fileId, String name, String thumb) {
        this.fileId = fileId;
        this.name = name;
        this.thumb = thumb;
        caption = "";
        alt = "";
    }

    /** A photo that has just arrived. */
    static EditedPhoto uploaded(StoredPhoto stored) {
        var photo = new EditedPhoto(stored.id(), stored.name(), stored.path(PhotoSize.SMALL));
        photo.children = stored.children();
        return photo;
    }

    /** A photo of the saved article. */
    static EditedPhoto saved(PhotoText text, SavedArticle article) {
        @Nullable FileUse use = article.files().get(text.fileId());
        var photo =
                use == null
                        ? new EditedPhoto(text.fileId(), "", "")
                        : new EditedPhoto(text.fileId(), use.name(), use.path(PhotoSize.SMALL));
        photo.children = use != null && use.children();
        photo.describe(text.caption(), text.alt());
        return photo;
    }

    long fileId() {
        return fileId;
    }

    String name() {
        return name;
    }

    /** Address of the small size. */
    String thumb() {
        return thumb;
    }

    String caption() {
        return caption;
    }

    String alt() {
        return alt;
    }

    boolean children() {
        return children;
    }

    void describe(String newCaption, String newAlt) {
        caption = newCaption;
        alt = newAlt;
    }

    void markChildren(boolean are) {
        children = are;
    }

    PhotoText text() {
        return new PhotoText(fileId, caption, alt);
    }
}
