package vn.thidua.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.thidua.index.Piece;

/** Shows found text: what the search found stands in {@code mark}, everything as text. */
final class Pieces {

    private Pieces() {}

    /** Appends the pieces to a component. */
    static void into(Component target, List<Piece> pieces) {
        for (var piece : pieces) {
            target.getElement().appendChild(piece.hit() ? mark(piece) : plain(piece.text()));
        }
    }

    /** Appends sentences from different places of a text, divided by an ellipsis. */
    static void sentences(Component target, List<List<Piece>> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0) {
                target.getElement().appendChild(plain(" … "));
            }
            into(target, sentences.get(i));
        }
    }

    private static Element mark(Piece piece) {
        return new Element("mark").setText(piece.text());
    }

    private static Element plain(String text) {
        return Element.createText(text);
    }
}
