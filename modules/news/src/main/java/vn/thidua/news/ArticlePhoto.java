package vn.thidua.news;

import jakarta.persistence.Embeddable;

/** Words of a photo in an article; the file itself and its address belong to the files module. */
@Embeddable
record ArticlePhoto(long fileId, String caption, String alt) {

    static ArticlePhoto of(ArticleText.PhotoText photo) {
        return new ArticlePhoto(photo.fileId(), photo.caption(), photo.alt());
    }

    ArticleText.PhotoText text() {
        return new ArticleText.PhotoText(fileId, caption, alt);
    }
}
