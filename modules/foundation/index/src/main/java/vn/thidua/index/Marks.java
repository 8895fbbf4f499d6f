package vn.thidua.index;

import java.util.List;

/**
 * The engine marks found words inside a text. The two marks are characters of the private use area
 * that are taken out of every text on its way into the index, so nobody can write them.
 */
final class Marks {

    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private Marks() {}

    /** The text without the marks and without the divider of stored texts. */
    static String without(String text) {
        return text.replaceAll("[\uE000\uE001\u001E]", "");
    }

    /** The marked text as pieces. */
    static List<Piece> read(String marked) {
        var pieces = new Pieces();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf(OPEN, at);
            int close = open < 0 ? -1 : marked.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            pieces.add(marked.substring(at, open), false);
            pieces.add(marked.substring(open + 1, close), true);
            at = close + 1;
        }
        return pieces.add(marked.substring(at), false).toList();
    }
}
