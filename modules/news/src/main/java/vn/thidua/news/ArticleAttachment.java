package vn.thidua.news;

import jakarta.persistence.Embeddable;

/** Title of an attachment; the file itself and its address belong to the files module. */
@Embeddable
record ArticleAttachment(long fileId, String title) {

    static ArticleAttachment of(ArticleText.AttachedFile file) {
        return new ArticleAttachment(file.fileId(), file.title());
    }

    ArticleText.AttachedFile text() {
        return new ArticleText.AttachedFile(fileId, title);
    }
}
