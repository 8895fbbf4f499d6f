package vn.thidua.files;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.Role;
import vn.thidua.core.Viewer;

/** One upload. */
@Entity
@Table(name = "files_file")
class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileKind kind;

    @Embedded private Content content;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SizesState sizes;

    private boolean children;
    private long uploadedBy;
    private long uploadedFor;
    private Instant uploadedAt;
    private @Nullable Instant unusedSince;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(FileKind kind, Content content, String name, Viewer by, Instant at) {
        this.kind = kind;
        this.content = content;
        this.name = name;
        sizes = kind == FileKind.PHOTO ? SizesState.WAITING : SizesState.READY;
        uploadedBy = by.personId();
        uploadedFor = by.unitId();
        uploadedAt = at;
        unusedSince = at;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    FileKind kind() {
        return kind;
    }

    Content content() {
        return content;
    }

    String name() {
        return name;
    }

    SizesState sizes() {
        return sizes;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    void children(boolean recognisable) {
        children = recognisable;
    }

    boolean isUploadedBy(Viewer viewer) {
        return uploadedBy == viewer.personId();
    }

    /** The uploader's colleagues who write, and those who answer for the bloc's publications. */
    boolean isCaredForBy(Viewer viewer) {
        return isUploadedBy(viewer)
                || viewer.actsFor(uploadedFor)
                || viewer.is(Role.SECRETARIAT)
                || viewer.is(Role.HEAD_LEADER);
    }

    StoredPhoto photo() {
        return new StoredPhoto(id(), name, content.shownWidth(), content.shownHeight(), children);
    }

    StoredAttachment attachment() {
        return new StoredAttachment(id(), name, content.mediaType(), content.bytes());
    }
}
