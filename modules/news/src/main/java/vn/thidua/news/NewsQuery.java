package vn.thidua.news;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the news page is asked for; everything stands in its address.
 *
 * @param tab group of categories, or nothing for all
 * @param units only these units, all when empty
 * @param year only articles published in this year, or nothing for all
 * @param page from 0
 */
public record NewsQuery(@Nullable String tab, Set<Long> units, @Nullable Integer year, int page) {

    /** Rows of a page: what one scrolls through without getting lost. */
    public static final int PAGE_SIZE = 12;

    public NewsQuery {
        units = Set.copyOf(units);
        page = Math.max(0, page);
    }
}
