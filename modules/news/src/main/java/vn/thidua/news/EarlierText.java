package vn.thidua.news;

/**
 * A text that a later one has replaced.
 *
 * @param id its key
 * @param text what stood there
 * @param saving who had saved it, and when
 */
public record EarlierText(long id, ArticleText text, Saving saving) {}
