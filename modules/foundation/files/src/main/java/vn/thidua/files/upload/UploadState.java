package vn.thidua.files.upload;

import org.jspecify.annotations.Nullable;

/**
 * How far a file has come.
 *
 * @param kind what it is sent for
 * @param bytes how long it is
 * @param have how many of its bytes are here for good
 * @param fileId the stored file once it is here whole, or nothing
 */
record UploadState(UploadKind kind, long bytes, long have, @Nullable Long fileId) {

    boolean isWhole() {
        return have == bytes;
    }

    UploadState with(int more) {
        return new UploadState(kind, bytes, have + more, fileId);
    }

    UploadState stored(long id) {
        return new UploadState(kind, bytes, bytes, id);
    }
}
