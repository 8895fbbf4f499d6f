package vn.thidua.news;

/**
 * A category of articles.
 *
 * @param code lasting word, used in addresses
 * @param name its name
 * @param tab the group of categories that the news page shows as one tab
 * @param order place among the categories
 * @param publisher who decides about its articles
 */
public record CategoryRow(String code, String name, String tab, int order, Publisher publisher) {}
