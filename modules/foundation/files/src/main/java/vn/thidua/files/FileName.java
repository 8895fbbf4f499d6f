package vn.thidua.files;

import vn.thidua.core.UserProblem;
import vn.thidua.core.text.Nfc;
import vn.thidua.core.text.SecrecyMark;

/** Names of uploaded files: shown and used for downloads, never as a path. */
final class FileName {

    /** As wide as the column. */
    private static final int LONGEST = 200;

    private FileName() {}

    /**
     * The last part of what the browser sent, without control characters.
     *
     * @throws UserProblem when it bears a mark of secrecy
     */
    static String of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = Nfc.of(last.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        if (SecrecyMark.standsInName(clean)) {
            throw UserProblem.of("core.secret");
        }
        int from =
                clean.offsetByCodePoints(
                        clean.length(),
                        -Math.min(LONGEST, clean.codePointCount(0, clean.length())));
        return clean.isEmpty() ? "tep" : clean.substring(from);
    }
}
