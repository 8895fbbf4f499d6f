package vn.thidua.index;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.thidua.core.ItemFile;

/**
 * Documents attached to an item are one text to the engine. Each of their sentences begins with a
 * character of the private use area that tells its document, so that a sentence shown under a hit
 * leads to the right one. The character is no letter and is never looked for.
 */
final class FileMarks {

    /** U+E100 to U+E1FF; further documents of the same item share the last. */
    private static final char FIRST = '\uE100';

    private static final int MOST = 256;

    private FileMarks() {}

    /** The documents as the engine reads them: name first, then what is written in it. */
    static List<String> texts(List<ItemFile> files) {
        return IntStream.range(0, files.size())
                .mapToObj(i -> marked(mark(i), files.get(i)))
                .toList();
    }

    /**
     * Which document a shown sentence belongs to.
     *
     * @return its place in the list; 0 for a sentence that was cut before its mark
     */
    static int place(String sentence) {
        return sentence.chars().filter(FileMarks::isMark).map(c -> c - FIRST).findFirst().orElse(0);
    }

    /** Whether a shown sentence is nothing but the name of the document. */
    static boolean isName(String sentence, String name) {
        return sentence.strip().equals(words(name) + ".");
    }

    /** The words of a name like {@code mau_cam-ket.docx}, letter by letter at the same place. */
    static String words(String name) {
        return name.replaceAll("[._-]", " ");
    }

    private static boolean isMark(int character) {
        return character >= FIRST && character < FIRST + MOST;
    }

    private static char mark(int place) {
        return (char) (FIRST + Math.min(place, MOST - 1));
    }

    private static String marked(char mark, ItemFile file) {
        var all = words(file.name()) + ".\n" + file.text();
        var marked = new StringBuilder(all.length() + all.length() / 50);
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(all);
        int start = 0;
        for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
            marked.append(mark).append(all, start, end);
            start = end;
        }
        return marked.toString();
    }
}
