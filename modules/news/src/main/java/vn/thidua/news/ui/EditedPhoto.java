package vn.thidua.news.ui;

import vn.thidua.files.FileUse;
import vn.thidua.files.PhotoSize;
import vn.thidua.files.StoredPhoto;
import vn.thidua.news.ArticleText.PhotoText;

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

    /** A photo that the article uses. */
    static EditedPhoto used(FileUse use, PhotoText text) {
        var photo = new EditedPhoto(use.fileId(), use.name(), use.path(PhotoSize.SMALL));
        photo.children = use.children();
        return photo.described(text);
    }

    /** The photo, with these words. */
    EditedPhoto described(PhotoText text) {
        describe(text.caption(), text.alt());
        return this;
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
