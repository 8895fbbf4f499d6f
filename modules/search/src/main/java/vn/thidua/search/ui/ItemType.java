package vn.thidua.search.ui;

/**
 * A type of item as readers know it.
 *
 * @param key such as {@code news.article}
 * @param name name of the section of the portal where its items stand
 * @param icon name of an icon in the set
 * @param place place of that section in the menu, for the order of types
 */
record ItemType(String key, String name, String icon, int place) {}
