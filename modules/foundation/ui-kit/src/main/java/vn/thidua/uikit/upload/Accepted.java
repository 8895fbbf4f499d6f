package vn.thidua.uikit.upload;

import java.util.Locale;

/** What is taken, as browsers are told; the portal itself looks at the content. */
public enum Accepted {

    /** Without HEIC: phones then hand over JPEG. */
    PHOTO("image/jpeg,image/png,image/webp"),
    ATTACHMENT(".pdf,.docx,.xlsx,.pptx");

    private final String types;

    Accepted(String types) {
        this.types = types;
    }

    String types() {
        return types;
    }

    /** As requests name it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
