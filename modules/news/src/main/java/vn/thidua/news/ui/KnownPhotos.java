package vn.thidua.news.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.files.FileUse;
import vn.thidua.files.StoredPhoto;
import vn.thidua.news.ArticleText.PhotoText;

/**
 * Photos that can be shown in the editor.
 *
 * @param used those of the saved article, by the file's key
 * @param uploads the writer's own that nothing uses yet
 */
record KnownPhotos(Map<Long, FileUse> used, List<StoredPhoto> uploads) {

    /** The photo with its words, or nothing when its file has gone. */
    Optional<EditedPhoto> photo(PhotoText text) {
        var use = used.get(text.fileId());
        if (use != null) {
            return Optional.of(EditedPhoto.used(use, text));
        }
        return uploads.stream()
                .filter(upload -> upload.id() == text.fileId())
                .findFirst()
                .map(EditedPhoto::uploaded)
                .map(photo -> photo.described(text));
    }
}
