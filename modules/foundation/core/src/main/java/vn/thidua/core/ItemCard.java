package vn.thidua.core;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What another module may show of an item: enough for a row in a list or a link.
 *
 * @param ref the item
 * @param title its name as readers know it
 * @param summary one or two sentences, empty when the item has none
 * @param unitId the unit that owns it
 * @param date the day readers connect with it
 * @param path address inside the portal, without a leading slash
 * @param picture address of a small picture, or nothing
 */
public record ItemCard(
        ItemRef ref,
        String title,
        String summary,
        long unitId,
        LocalDate date,
        String path,
        @Nullable String picture) {}
