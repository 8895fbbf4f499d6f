package vn.thidua.search.ui;

/**
 * One value that a facet offers.
 *
 * @param key as it stands in the address
 * @param name as readers know it
 * @param count hits it would bring
 * @param chosen whether it narrows the hits now
 */
record FacetValue(String key, String name, long count, boolean chosen) {}
