package vn.thidua.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.thidua.core.ItemRef;
import vn.thidua.core.Viewer;
import vn.thidua.core.grant.Grants;
import vn.thidua.core.grant.Token;
import vn.thidua.files.store.ContentStore;

/**
 * Hands files out to those who may read the item that uses them. Missing, unreadable and withdrawn
 * are one answer. No transaction spans it: making a size takes longer than a connection should be
 * held.
 */
@Service
class Delivery {

    private final StoredUses uses;
    private final StoredFiles files;
    private final StoredConsents consents;
    private final Grants grants;
    private final PhotoSizes sizes;
    private final ContentStore store;

    Delivery(
            StoredUses uses,
            StoredFiles files,
            StoredConsents consents,
            Grants grants,
            PhotoSizes sizes,
            ContentStore store) {
        this.uses = uses;
        this.files = files;
        this.consents = consents;
        this.grants = grants;
        this.sizes = sizes;
        this.store = store;
    }

    /** A photo where it is used. */
    Optional<Delivered> photo(Viewer viewer, long useId, PhotoSize size) {
        return readable(viewer, useId)
                .flatMap(use ->
                        shown(use.fileId()).map(file -> photo(file, size, mayBeCached(use))));
    }

    /** An attachment where it is used. */
    Optional<Delivered> attachment(Viewer viewer, long useId) {
        return readable(viewer, useId)
                .flatMap(use ->
                        files.findById(use.fileId())
                                .filter(file -> file.kind() == FileKind.ATTACHMENT)
                                .map(file -> attachment(file, isOpen(use))));
    }

    /** A photo that its uploader has not put anywhere yet. */
    Optional<Delivered> ownUpload(Viewer viewer, long fileId, PhotoSize size) {
        return shown(fileId)
                .filter(file -> viewer.personId() != 0 && file.isUploadedBy(viewer))
                .map(file -> photo(file, size, false));
    }

    private Optional<StoredUse> readable(Viewer viewer, long useId) {
        return uses.findById(useId).filter(use -> grants.mayRead(viewer, use.item()));
    }

    private Optional<StoredFile> shown(long fileId) {
        return files.findById(fileId)
                .filter(file -> file.kind() == FileKind.PHOTO)
                .filter(file -> !consents.isWithdrawn(fileId));
    }

    /** A picture that somebody agreed to must vanish at once when he no longer does. */
    private boolean mayBeCached(StoredUse use) {
        return isOpen(use) && !consents.isRecorded(use.fileId());
    }

    private boolean isOpen(StoredUse use) {
        ItemRef item = use.item();
        return grants.of(item.type(), List.of(item.id()))
                .getOrDefault(item.id(), Set.of())
                .contains(Token.PUBLIC);
    }

    private Delivered photo(StoredFile file, PhotoSize size, boolean open) {
        return new Delivered(
                sizes.file(file.content(), size), file.name(), "image/jpeg", true, open);
    }

    private Delivered attachment(StoredFile file, boolean open) {
        var content = file.content();
        return new Delivered(
                store.content(content.hash()), file.name(), content.mediaType(), false, open);
    }
}
