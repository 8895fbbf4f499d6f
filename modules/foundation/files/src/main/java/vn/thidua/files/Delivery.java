package vn.thidua.files;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.core.Viewer;
import vn.thidua.files.store.ContentStore;

/**
 * Hands files out to those who may read the item that uses them. Missing, unreadable and withdrawn
 * are one answer. No transaction spans it: making a size takes longer than a connection should be
 * held.
 */
@Service
class Delivery {

    private final ReadableFiles files;
    private final PhotoSizes sizes;
    private final ContentStore store;

    Delivery(ReadableFiles files, PhotoSizes sizes, ContentStore store) {
        this.files = files;
        this.sizes = sizes;
        this.store = store;
    }

    /** A photo where it is used. */
    Optional<Delivered> photo(Viewer viewer, long useId, PhotoSize size) {
        return files.used(viewer, useId)
                .filter(ReadableFile::isShownPhoto)
                .map(file -> photo(file, size));
    }

    /** An attachment where it is used. */
    Optional<Delivered> attachment(Viewer viewer, long useId) {
        return files.used(viewer, useId)
                .filter(file -> file.kind() == FileKind.ATTACHMENT)
                .map(this::attachment);
    }

    /** A photo that its uploader has not put anywhere yet. */
    Optional<Delivered> ownUpload(Viewer viewer, long fileId, PhotoSize size) {
        return viewer.personId() == 0
                ? Optional.empty()
                : files.own(viewer, fileId)
                        .filter(ReadableFile::isShownPhoto)
                        .map(file -> photo(file, size));
    }

    private Delivered photo(ReadableFile file, PhotoSize size) {
        return new Delivered(
                sizes.file(file.content(), size),
                file.name(),
                "image/jpeg",
                true,
                file.mayBeCached());
    }

    private Delivered attachment(ReadableFile file) {
        var content = file.content();
        return new Delivered(
                store.content(content.hash()),
                file.name(),
                content.mediaType(),
                false,
                file.open());
    }
}
