package vn.thidua.files.text;

/**
 * What came of reading a file.
 *
 * @param ended whether the reader did not survive it
 * @param text what it read; empty when there is nothing that can be read
 */
record Reading(boolean ended, String text) {

    /** The reader is gone. */
    static final Reading ENDED = new Reading(true, "");

    /** The reader has answered. */
    static Reading of(String text) {
        return new Reading(false, text);
    }
}
