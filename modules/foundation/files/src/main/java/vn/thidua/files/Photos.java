package vn.thidua.files;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.picture.PictureType;
import vn.thidua.files.picture.Stripped;
import vn.thidua.files.store.ContentStore;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.store.Upload;

/** Takes photos in. */
@Service
public class Photos {

    private static final long MILLION = 1_000_000;

    private final FilesSettings settings;
    private final ContentStore store;
    private final PhotoSizes sizes;
    private final StoredFiles files;
    private final Clock clock;

    Photos(
            FilesSettings settings,
            ContentStore store,
            PhotoSizes sizes,
            StoredFiles files,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.sizes = sizes;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Looks at the first bytes of a photo.
     *
     * @throws UserProblem when it is none that the portal can show, with advice for HEIC
     */
    public void requireBeginning(ByteBuffer first) {
        PictureType.of(first);
    }

    /**
     * Keeps a photo without its metadata. The small size is there at once, which proves that the
     * photo can be read to its end; the others follow in the background.
     *
     * @param fileName as the browser sent it
     * @param content read to its end or up to the limit; the caller closes it
     * @throws UserProblem when it is no photo that the portal can show, too large or damaged
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public StoredPhoto store(Viewer viewer, String fileName, InputStream content) {
        var name = FileName.of(fileName);
        try (var upload = store.receive(content, settings.photoLimit())) {
            var kept = keep(upload);
            var file = new StoredFile(FileKind.PHOTO, kept, name, viewer, clock.instant());
            var saved = files.save(file);
            sizes.makeAfterCommit(saved.id());
            return saved.photo();
        }
    }

    /**
     * The viewer's own uploads among these keys, in their order, for a form that is opened again.
     * What has vanished, or is somebody else's, is left out.
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public List<StoredPhoto> own(Viewer viewer, List<Long> ids) {
        return files.own(viewer, ids).stream()
                .filter(file -> file.kind() == FileKind.PHOTO)
                .map(StoredFile::photo)
                .toList();
    }

    private Content keep(Upload upload) {
        var bytes = upload.bytes();
        var type = PictureType.of(bytes);
        var stripped = type.strip(bytes);
        if (stripped.pixels() > settings.photoPixels()) {
            throw UserProblem.of("files.photo.too-many-pixels", settings.photoPixels() / MILLION);
        }
        var content = content(type, stripped);
        try {
            sizes.file(content, PhotoSize.SMALL);
            return content;
        } catch (UserProblem broken) {
            if (!files.keeps(content.hash())) {
                store.drop(content.hash());
            }
            throw broken;
        }
    }

    private Content content(PictureType type, Stripped stripped) {
        long bytes = stripped.parts().stream().mapToLong(part -> part.remaining()).sum();
        return new Content(
                store.keep(stripped.parts()),
                type.mediaType(),
                bytes,
                stripped.width(),
                stripped.height(),
                stripped.orientation().exif());
    }
}
