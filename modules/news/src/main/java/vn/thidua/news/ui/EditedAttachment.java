package vn.thidua.news.ui;

import java.util.Locale;
import vn.thidua.news.ArticleText.AttachedFile;

/** A document in the editor, with the title typed so far. */
final class EditedAttachment {

    private final long fileId;
    private final String name;
    private final long bytes;
    private String title;

    EditedAttachment(long fileId, String name, long bytes) {
        this.fileId = fileId;
        this.name = name;
        this.bytes = bytes;
        var end = name.lastIndexOf('.');
        title = (end > 0 ? name.substring(0, end) : name).replace('_', ' ').strip();
    }

    EditedAttachment titled(String newTitle) {
        title = newTitle;
        return this;
    }

    long fileId() {
        return fileId;
    }

    String name() {
        return name;
    }

    String ending() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    long bytes() {
        return bytes;
    }

    String title() {
        return title;
    }

    AttachedFile text() {
        return new AttachedFile(fileId, title);
    }
}
