package vn.thidua.uikit.draft;

import tools.jackson.databind.JsonNode;
import vn.thidua.core.draft.DraftLetter;

/**
 * What the page sends. Its fields are those of {@link DraftLetter}, and the unit of its tab.
 *
 * @param unit code of the unit that the page was opened for
 */
record Letter(
        String unit,
        int baseVersion,
        String pen,
        long stroke,
        long revision,
        boolean insist,
        JsonNode content) {

    DraftLetter letter() {
        if (!content.isObject()) {
            throw new IllegalArgumentException("The content of a form is an object");
        }
        return new DraftLetter(baseVersion, pen, stroke, revision, insist, content.toString());
    }
}
