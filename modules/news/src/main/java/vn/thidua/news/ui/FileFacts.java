package vn.thidua.news.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** Type and size of a document, as people say them. */
final class FileFacts {

    private static final double MEGA = 1e6;

    private FileFacts() {}

    /** Such as "Word" for a known ending. */
    static String type(String ending) {
        return switch (ending) {
            case "docx" -> "Word";
            case "xlsx" -> "Excel";
            case "pptx" -> "PowerPoint";
            default -> ending.toUpperCase(Locale.ROOT);
        };
    }

    /** Such as "2,4 MB" or "310 kB". */
    static String size(long bytes, Locale locale) {
        var number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(bytes < MEGA ? 0 : 1);
        return bytes < MEGA
                ? number.format(Math.max(1, bytes / 1e3)) + " kB"
                : number.format(bytes / MEGA) + " MB";
    }
}
