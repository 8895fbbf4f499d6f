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
        if (text.chars().noneMatch(Marks::isMark)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.chars().filter(character -> !isMark(character)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isMark(int character) {
        return character == 0xE000
                || character == 0xE001
                || (character >= 0xE100 && character <= 0xE1FF)
                || character == 0x1E
                || character == 0x1F;
    }

    /** The document without any mark. */
    static ItemFile without(ItemFile file) {
        return new ItemFile(without(file.name()), without(file.path()), without(file.text()));
    }
}
