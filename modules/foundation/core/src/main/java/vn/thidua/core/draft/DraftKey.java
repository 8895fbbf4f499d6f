package vn.thidua.core.draft;

import java.util.OptionalLong;
import java.util.UUID;

/**
 * One form that somebody writes in. Together with the person and the acting unit it names a draft.
 *
 * @param form key of the form, written like an item's type: {@code news.article}
 * @param slot the item's key, or a word made up for an item that does not exist yet
 */
public record DraftKey(String form, String slot) {

    private static final String ITEM = "bai-";

    private static final String FRESH = "[a-f0-9-]{36}";

    public DraftKey {
        if (!form.matches("[a-z-]{1,30}\\.[a-z-]{1,29}")
                || !slot.matches(ITEM + "[0-9]{1,18}|" + FRESH)) {
            throw new IllegalArgumentException("Not a form and its slot: " + form + "/" + slot);
        }
    }

    /** The form that changes an existing item. */
    public static DraftKey of(String form, long item) {
        return new DraftKey(form, ITEM + item);
    }

    /** A form for an item that does not exist yet, apart from all others. */
    public static DraftKey fresh(String form) {
        return new DraftKey(form, UUID.randomUUID().toString());
    }

    /** Whether the word can be the slot of an item that does not exist yet. */
    public static boolean isFresh(String slot) {
        return slot.matches(FRESH);
    }

    /** The existing item, or nothing for a new one. */
    public OptionalLong item() {
        return slot.startsWith(ITEM)
                ? OptionalLong.of(Long.parseLong(slot.substring(ITEM.length())))
                : OptionalLong.empty();
    }
}
