package vn.thidua.files.upload;

import org.jspecify.annotations.Nullable;

/**
 * What the page is told.
 *
 * @param have how many bytes of the file are here for good
 * @param file key of the stored file once it is here whole
 * @param message a refusal in the person's language
 */
record UploadAnswer(long have, @Nullable Long file, @Nullable String message) {

    static UploadAnswer of(UploadState state) {
        return new UploadAnswer(state.have(), state.fileId(), null);
    }

    static UploadAnswer refused(String message) {
        return new UploadAnswer(0, null, message);
    }
}
