package vn.thidua.index;

import org.jspecify.annotations.Nullable;

/** The index cannot be used as it is configured, so the portal does not start. */
abstract sealed class IndexTrouble extends IllegalStateException
        permits IndexFolderTrouble, IndexSettingTrouble {

    private static final long serialVersionUID = 1;

    IndexTrouble(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The sentence for whoever started the portal, as key of the bundle. */
    abstract String textKey();

    /** The value that the sentence names. */
    abstract String value();
}
