package vn.thidua.core.draft;

/**
 * What an open form sends about a second after the last key.
 *
 * @param baseVersion version of the item that the person began with, 0 for a new one
 * @param pen the open form it comes from; two windows are two pens
 * @param stroke counts the letters of one pen, so that a repeated or late one changes nothing
 * @param revision of the draft as this pen last knew it, 0 for none
 * @param insist overwrite what another pen wrote meanwhile: only after the person was asked
 * @param content the fields as JSON
 */
public record DraftLetter(
        int baseVersion, String pen, long stroke, long revision, boolean insist, String content) {

    /** Longest content in characters: an article of two hundred pages. */
    public static final int LIMIT = 1_000_000;

    public DraftLetter {
        if (!pen.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("Not a pen: " + pen);
        }
    }
}
