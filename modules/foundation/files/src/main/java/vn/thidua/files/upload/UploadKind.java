package vn.thidua.files.upload;

import java.util.Locale;
import org.springframework.util.unit.DataSize;
import vn.thidua.files.store.FilesSettings;

/** What a file is sent for. */
enum UploadKind {
    PHOTO,
    ATTACHMENT;

    /** The kind that browsers call so. */
    static UploadKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    DataSize limit(FilesSettings settings) {
        return switch (this) {
            case PHOTO -> settings.photoLimit();
            case ATTACHMENT -> settings.attachmentLimit();
        };
    }
}
