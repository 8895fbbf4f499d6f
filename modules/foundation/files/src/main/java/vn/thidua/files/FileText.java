package vn.thidua.files;

import java.util.Locale;
import vn.thidua.core.ItemFile;

/**
 * A file where it is used, and what is written in it.
 *
 * @param use the file
 * @param text its beginning, without markup; empty when it could not be read or not yet
 */
public record FileText(FileUse use, String text) {

    /** For the search engine, under its file name. */
    public ItemFile asItemFile() {
        return new ItemFile(use.name(), use.path(), text);
    }

    /** For the search engine, under the title that readers see, with the file's ending. */
    public ItemFile titled(String title) {
        var ending = "." + use.ending();
        var name = title.toLowerCase(Locale.ROOT).endsWith(ending) ? title : title + ending;
        return title.isBlank() ? asItemFile() : new ItemFile(name, use.path(), text);
    }
}
