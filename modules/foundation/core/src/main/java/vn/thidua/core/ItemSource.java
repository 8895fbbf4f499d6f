package vn.thidua.core;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Describes one type of item to the rest of the portal. A module implements it once per type and
 * thereby takes part in search, links, activity and home without knowing any of them.
 *
 * <p>Rights are not this interface's business: callers ask only for ids that the viewer may read.
 */
public interface ItemSource {

    /** The type it describes, such as {@code news.article}. */
    String type();

    /**
     * Cards for ids, read in one query.
     *
     * @return in any order; ids that no longer exist are left out
     */
    List<ItemCard> cards(Collection<Long> ids);

    /**
     * Documents for the search engine, read in one query.
     *
     * @return only items that are to be found at all: one that is missing here is taken out of the
     *     index
     */
    List<ItemDocument> documents(Collection<Long> ids);

    /** Ids of all items that are to be found, for a rebuild of the index. The caller closes it. */
    Stream<Long> allIds();
}
