package vn.thidua.index;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.index.words.Span;

/** Puts pieces in a row. Found words with only a blank between them become one piece. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();

    /** A text of which these stretches were found. */
    static List<Piece> of(String text, List<Span> found) {
        var pieces = new Pieces();
        int at = 0;
        for (var span : found) {
            pieces.add(text.substring(at, span.start()), false);
            pieces.add(text.substring(span.start(), span.end()), true);
            at = span.end();
        }
        return pieces.add(text.substring(at), false).toList();
    }

    Pieces add(String text, boolean hit) {
        if (text.isEmpty()) {
            return this;
        }
        if (hit && joinsLast()) {
            var blank = pieces.removeLast();
            var before = pieces.removeLast();
            pieces.add(new Piece(before.text() + blank.text() + text, true));
        } else {
            pieces.add(new Piece(text, hit));
        }
        return this;
    }

    List<Piece> toList() {
        return List.copyOf(pieces);
    }

    private boolean joinsLast() {
        int size = pieces.size();
        return size >= 2 && pieces.get(size - 1).text().isBlank() && pieces.get(size - 2).hit();
    }
}
