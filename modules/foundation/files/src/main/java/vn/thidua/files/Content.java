package vn.thidua.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.thidua.files.picture.Orientation;

/**
 * What is stored of an upload.
 *
 * @param hash SHA-256 of the stored bytes, in small hexadecimal digits; never leaves the server
 * @param mediaType as found in the bytes
 * @param bytes size as stored
 * @param width pixels as stored, 0 for what is no picture
 * @param height pixels as stored
 * @param orientation how a picture is to be turned, as in {@link Orientation}
 */
@Embeddable
record Content(
        @Column(name = "content_hash") String hash,
        String mediaType,
        long bytes,
        int width,
        int height,
        int orientation) {

    int shownWidth() {
        return new Orientation(orientation).swapsSides() ? height : width;
    }

    int shownHeight() {
        return new Orientation(orientation).swapsSides() ? width : height;
    }
}
