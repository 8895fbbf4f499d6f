package vn.thidua.news;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Tables within tables, as papers are laid out with: nobody reads them on a phone. */
final class NestedTables {

    private NestedTables() {}

    /** Makes each row of an inner table a line of its words, "A | B". */
    static void flatten(Element body) {
        for (var inner : body.select("table table").reversed()) {
            for (var row : inner.select("tr")) {
                inner.before(new Element("p").text(words(row)));
            }
            inner.select("caption").forEach(caption -> inner.before(caption.tagName("p")));
            inner.remove();
        }
    }

    private static String words(Element row) {
        return row.children().stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
    }
}
