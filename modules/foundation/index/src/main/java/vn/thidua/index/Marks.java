package vn.thidua.index;

import vn.thidua.core.ItemFile;

/**
 * The engine marks found words inside a text. The two marks are characters of the private use area
 * that are taken out of every text on its way into the index, so nobody can write them.
 */
final class Marks {

    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private Marks() {}

    /** The text without any mark and without the dividers of stored texts. */
    static String without(String text) {
        return text.replaceAll("[\uE000\uE001\uE100-\uE1FF\u001E\u001F]", "");
    }

    /** The document without any mark. */
    static ItemFile without(ItemFile file) {
        return new ItemFile(without(file.name()), without(file.path()), without(file.text()));
    }
}
