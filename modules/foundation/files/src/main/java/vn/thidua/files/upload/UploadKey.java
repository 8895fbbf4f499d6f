package vn.thidua.files.upload;

import vn.thidua.core.Viewer;

/**
 * Whose file it is and which: the browser makes the word up, so that sending it again is the same
 * file, and nobody reaches another person's.
 *
 * @param person key of the person
 * @param word small letters, digits and hyphens
 */
record UploadKey(long person, String word) {

    static UploadKey of(Viewer viewer, String word) {
        return new UploadKey(viewer.personId(), word);
    }

    /** Name of the file with what has come. */
    String fileName() {
        return person + "-" + word;
    }
}
