package vn.thidua.index;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;

/**
 * One found item.
 *
 * @param ref the item
 * @param title its whole title
 * @param snippets its summary when a word stands in it, else up to two sentences in which words
 *     stand, the better first, else the summary as it is; empty for an item without summary
 * @param unitId the unit that owns it
 * @param period code of its emulation period, or nothing
 * @param date the day readers connect with it
 * @param path address inside the portal, without a leading slash
 * @param picture address of a small picture, or nothing
 * @param files attached documents in which words stand, at most two
 */
public record SearchHit(
        ItemRef ref,
        List<Piece> title,
        List<List<Piece>> snippets,
        long unitId,
        @Nullable String period,
        LocalDate date,
        String path,
        @Nullable String picture,
        List<FoundFile> files) {}
