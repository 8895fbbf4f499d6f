package vn.thidua.files;

import java.util.Locale;

/**
 * A file where it is used.
 *
 * @param id key of the use, part of its address
 * @param fileId the file
 * @param itemId the item that uses it
 * @param kind the module's own word for what it is used as
 * @param name file name as uploaded
 * @param bytes size of the stored file
 * @param width pixels of a photo, upright; 0 for an attachment
 * @param height pixels of a photo; 0 for an attachment
 * @param children whether children can be recognised on the photo
 */
public record FileUse(
        long id,
        long fileId,
        long itemId,
        String kind,
        String name,
        long bytes,
        int width,
        int height,
        boolean children) {

    /** Address of a photo in one size, without a leading slash. */
    public String path(PhotoSize size) {
        return path(id, size);
    }

    /** Address of an attachment, without a leading slash. */
    public String path() {
        return "tep/" + id;
    }

    /** What stands behind the last full stop of the name, in small letters. */
    public String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Address of a photo by its use alone. */
    public static String path(long useId, PhotoSize size) {
        return "tep/" + useId + "/" + size.word();
    }
}
