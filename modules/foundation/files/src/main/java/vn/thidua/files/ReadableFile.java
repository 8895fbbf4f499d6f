package vn.thidua.files;

/**
 * A file that the viewer may read, as one query finds it.
 *
 * @param kind what it is
 * @param content what is stored
 * @param name as uploaded
 * @param open whether everybody may read the item that uses it
 * @param consent what was said about showing it
 */
record ReadableFile(FileKind kind, Content content, String name, boolean open, Said consent) {

    /** What the people on a picture said. */
    enum Said {
        /** Nobody was asked. */
        NOTHING,
        /** Somebody agrees. */
        AGREED,
        /** Somebody agreed once and nobody does any more. */
        WITHDRAWN;

        static Said of(int recorded, int standing) {
            if (recorded == 0) {
                return NOTHING;
            }
            return standing == 0 ? WITHDRAWN : AGREED;
        }
    }

    boolean isShownPhoto() {
        return kind == FileKind.PHOTO && consent != Said.WITHDRAWN;
    }

    /** A picture that somebody agreed to must vanish at once when he no longer does. */
    boolean mayBeCached() {
        return open && consent == Said.NOTHING;
    }
}
