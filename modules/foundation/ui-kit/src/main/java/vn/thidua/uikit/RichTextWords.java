package vn.thidua.uikit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The words on the tools of {@link RichText}, by the names the browser side knows. */
final class RichTextWords {

    private static final String PREFIX = "ui-kit.rich-text.";

    /** Full keys, so that each is found where it is used. */
    static final List<String> KEYS =
            List.of(
                    "ui-kit.rich-text.toolbar",
                    "ui-kit.rich-text.heading2",
                    "ui-kit.rich-text.heading3",
                    "ui-kit.rich-text.bold",
                    "ui-kit.rich-text.italic",
                    "ui-kit.rich-text.bullets",
                    "ui-kit.rich-text.numbers",
                    "ui-kit.rich-text.outdent",
                    "ui-kit.rich-text.indent",
                    "ui-kit.rich-text.quote",
                    "ui-kit.rich-text.link",
                    "ui-kit.rich-text.table",
                    "ui-kit.rich-text.undo",
                    "ui-kit.rich-text.redo",
                    "ui-kit.rich-text.link-address",
                    "ui-kit.rich-text.link-apply",
                    "ui-kit.rich-text.link-remove",
                    "ui-kit.rich-text.cancel",
                    "ui-kit.rich-text.table-tools",
                    "ui-kit.rich-text.row-add",
                    "ui-kit.rich-text.column-add",
                    "ui-kit.rich-text.row-delete",
                    "ui-kit.rich-text.column-delete",
                    "ui-kit.rich-text.header-row",
                    "ui-kit.rich-text.table-delete",
                    "ui-kit.rich-text.picture",
                    "ui-kit.rich-text.picture-none",
                    "ui-kit.rich-text.picture-tools",
                    "ui-kit.rich-text.picture-up",
                    "ui-kit.rich-text.picture-down",
                    "ui-kit.rich-text.picture-alt",
                    "ui-kit.rich-text.picture-remove",
                    "ui-kit.rich-text.picture-alt-label",
                    "ui-kit.rich-text.picture-alt-hint",
                    "ui-kit.rich-text.picture-alt-apply",
                    "ui-kit.rich-text.picture-no-alt",
                    "ui-kit.rich-text.picture-caption",
                    "ui-kit.rich-text.picture-gone");

    private RichTextWords() {}

    /**
     * All words in one language.
     *
     * @param translate gives the text of a full key
     * @return texts by short name, such as {@code bold}
     */
    static Map<String, Object> in(UnaryOperator<String> translate) {
        Function<String, String> shortName = key -> key.substring(PREFIX.length());
        return KEYS.stream().collect(Collectors.toMap(shortName, translate));
    }
}
