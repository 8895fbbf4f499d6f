package vn.thidua.news.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.news.NewsQuery;
import vn.thidua.organisation.Unit;
import vn.thidua.organisation.Units;

/**
 * The news page's filters as they stand in its address.
 *
 * @param tab {@code muc}: group of categories, or nothing
 * @param unit {@code don-vi}: code of a unit, or nothing
 * @param year {@code nam}: a year, or nothing
 * @param page {@code trang}: pages shown, from 1
 */
record NewsAddress(@Nullable String tab, @Nullable String unit, @Nullable Integer year, int page) {

    /** Further down nobody scrolls; a filter is the better way. */
    private static final int LAST_PAGE = 100;

    /** Years that both the calendar of the database and a reader know. */
    private static final int OLDEST = 1900;

    private static final int LATEST = 2999;

    static final String PATH = "tin-tuc";

    static NewsAddress of(QueryParameters parameters) {
        return new NewsAddress(
                parameters.getSingleParameter("muc").orElse(null),
                parameters.getSingleParameter("don-vi").orElse(null),
                parameters
                        .getSingleParameter("nam")
                        .map(NewsAddress::number)
                        .filter(year -> year >= OLDEST && year <= LATEST)
                        .orElse(null),
                parameters
                        .getSingleParameter("trang")
                        .map(NewsAddress::number)
                        .filter(page -> page >= 1 && page <= LAST_PAGE)
                        .orElse(1));
    }

    NewsAddress withTab(@Nullable String other) {
        return new NewsAddress(other, unit, year, 1);
    }

    NewsAddress withUnit(@Nullable String other) {
        return new NewsAddress(tab, other, year, 1);
    }

    NewsAddress withYear(@Nullable Integer other) {
        return new NewsAddress(tab, unit, other, 1);
    }

    NewsAddress next() {
        return new NewsAddress(tab, unit, year, page + 1);
    }

    /** The query; a unit brings its predecessors along, an unknown one finds nothing. */
    NewsQuery query(Units units) {
        var ids = new java.util.HashSet<Long>();
        if (unit != null) {
            var id = units.byCode(unit).map(Unit::id).orElse(-1L);
            ids.add(id);
            ids.addAll(units.mergedInto(id));
        }
        return new NewsQuery(tab, Set.copyOf(ids), year, page - 1);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (tab != null) {
            values.put("muc", tab);
        }
        if (unit != null) {
            values.put("don-vi", unit);
        }
        if (year != null) {
            values.put("nam", year.toString());
        }
        if (page > 1) {
            values.put("trang", String.valueOf(page));
        }
        return QueryParameters.simple(values);
    }

    /** The address for a link. */
    String href() {
        var query = parameters().getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static @Nullable Integer number(String text) {
        return text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
    }
}
