package vn.thidua.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder of the index cannot be used, so the portal does not start. */
final class IndexFolderTrouble extends IndexTrouble {

    private static final long serialVersionUID = 1;

    private final transient Path folder;

    private IndexFolderTrouble(String message, Path folder, @Nullable Throwable cause) {
        super(message, cause);
        this.folder = folder;
    }

    /** Another process works with it. */
    static IndexFolderTrouble inUse(Path folder) {
        return new IndexFolderTrouble(
                "Another running portal uses the search index in "
                        + folder
                        + ". Stop it, or give this one a folder of its own with"
                        + " portal.index.folder.",
                folder,
                null);
    }

    /** It cannot be made or written to. */
    static IndexFolderTrouble locked(Path folder, Throwable cause) {
        return new IndexFolderTrouble(
                "Cannot use the search index in " + folder + ": " + cause, folder, cause);
    }

    @Override
    String value() {
        return folder.toString();
    }

    @Override
    String textKey() {
        return getCause() == null ? "index.start.in-use" : "index.start.locked";
    }
}
