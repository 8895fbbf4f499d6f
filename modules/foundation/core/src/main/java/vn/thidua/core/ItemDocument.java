package vn.thidua.core;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as the search engine sees it.
 *
 * @param card what a hit shows
 * @param period code of the emulation period it belongs to ({@code 2026}), or nothing
 * @param facets open facets written {@code key=value}, for example {@code news.category=tin-don-vi}
 * @param texts running text without markup, the most telling first
 */
public record ItemDocument(
        ItemCard card, @Nullable String period, Set<String> facets, List<String> texts) {}
