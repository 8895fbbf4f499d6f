package vn.thidua.files;

/**
 * A photo that the portal keeps.
 *
 * @param id its key, for {@link FileUses}
 * @param name file name as uploaded, for showing only
 * @param width pixels, upright
 * @param height pixels, upright
 * @param children whether children can be recognised on it
 */
public record StoredPhoto(long id, String name, int width, int height, boolean children) {

    /** Address at which its uploader sees it before it is used anywhere. */
    public String path(PhotoSize size) {
        return "tep/tam/" + id + "/" + size.word();
    }
}
