package vn.thidua.files.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.springframework.stereotype.Component;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.core.text.SecrecyMark;
import vn.thidua.files.Attachments;
import vn.thidua.files.Photos;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.store.Pieces;

/** What a file must be like, from its label to its last byte, and where it goes then. */
@Component
class Arrivals {

    private final Photos photos;
    private final Attachments attachments;
    private final Pieces pieces;
    private final FilesSettings settings;

    Arrivals(Photos photos, Attachments attachments, Pieces pieces, FilesSettings settings) {
        this.photos = photos;
        this.attachments = attachments;
        this.pieces = pieces;
        this.settings = settings;
    }

    /** Refuses a file before its first byte has come. */
    void check(UploadLabel label) {
        if (SecrecyMark.standsInName(label.name())) {
            throw UserProblem.of("core.secret");
        }
        var limit = label.kind().limit(settings);
        if (label.bytes() > limit.toBytes()) {
            throw UserProblem.of("files.upload.too-large", limit.toMegabytes());
        }
        if (label.bytes() <= 0) {
            throw UserProblem.of("files.upload.empty");
        }
        pieces.requireRoom(label.bytes());
    }

    /** Refuses a file by its first piece, so that nobody waits for the rest of it. */
    void checkBeginning(UploadKind kind, ByteBuffer piece) {
        switch (kind) {
            case PHOTO -> photos.requireBeginning(piece);
            case ATTACHMENT -> attachments.requireBeginning(piece);
        }
    }

    /**
     * Takes a whole file in.
     *
     * @return key of the stored file
     */
    long store(Viewer viewer, UploadKey key, UploadLabel label) {
        try (var content = pieces.open(key.fileName())) {
            return switch (label.kind()) {
                case PHOTO -> photos.store(viewer, label.name(), content).id();
                case ATTACHMENT -> attachments.store(viewer, label.name(), content).id();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what has come", e);
        }
    }
}
