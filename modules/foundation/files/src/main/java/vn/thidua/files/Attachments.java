package vn.thidua.files;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.store.ContentStore;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.text.TextInbox;

/** Takes documents in: PDF, Word, Excel and PowerPoint, told by their content. */
@Service
public class Attachments {

    private static final int NOT_TURNED = 1;

    private final FilesSettings settings;
    private final ContentStore store;
    private final StoredFiles files;
    private final TextInbox texts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attachments(
            FilesSettings settings,
            ContentStore store,
            StoredFiles files,
            TextInbox texts,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.store = store;
        this.files = files;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Looks at the first bytes of a document.
     *
     * @throws UserProblem when they are those of no document that may be attached
     */
    public void requireBeginning(ByteBuffer first) {
        DocumentType.requireBeginning(first);
    }

    /**
     * The viewer's own uploads among these keys, in their order, for a form that is opened again.
     * What has vanished, or is somebody else's, is left out.
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public List<StoredAttachment> own(Viewer viewer, List<Long> ids) {
        return files.own(viewer, ids).stream()
                .filter(file -> file.kind() == FileKind.ATTACHMENT)
                .map(StoredFile::attachment)
                .toList();
    }

    /**
     * Keeps a document as it is.
     *
     * @param fileName as the browser sent it; its ending is made to fit the content
     * @param content read to its end or up to the limit; the caller closes it
     * @throws UserProblem when it is no such document, carries macros or is too large
     */
    @PreAuthorize("@rights.may(#viewer, 'files.upload')")
    public StoredAttachment store(Viewer viewer, String fileName, InputStream content) {
        var sent = FileName.of(fileName);
        try (var upload = store.receive(content, settings.attachmentLimit())) {
            var type = DocumentType.of(upload);
            var bytes = upload.bytes();
            var kept =
                    new Content(
                            store.keep(List.of(bytes)),
                            type.mediaType(),
                            bytes.remaining(),
                            0,
                            0,
                            NOT_TURNED);
            return stored(viewer, type.named(sent), kept);
        }
    }

    /** The file and the wish to read it: both are there, or neither. */
    private StoredAttachment stored(Viewer viewer, String name, Content kept) {
        var now = clock.instant();
        var file = new StoredFile(FileKind.ATTACHMENT, kept, name, viewer, now);
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    texts.take(kept.hash(), kept.mediaType(), now);
                    return files.save(file).attachment();
                }));
    }
}
