package vn.thidua.files;

/** How far the sizes of a photo are. */
enum SizesState {
    /** To be made; taken up again at the next start. */
    WAITING,
    /** All there. */
    READY,
    /** Gave up; the log says why. Asking for a size tries once more. */
    FAILED
}
