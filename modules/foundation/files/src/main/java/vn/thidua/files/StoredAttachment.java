package vn.thidua.files;

/**
 * An attachment that the portal keeps.
 *
 * @param id its key, for {@link FileUses}
 * @param name file name for downloads
 * @param mediaType as found in the content
 * @param bytes size
 */
public record StoredAttachment(long id, String name, String mediaType, long bytes) {}
