package vn.thidua.news;

import java.util.List;

/**
 * The page of the news with what stands beside its list.
 *
 * @param page the articles
 * @param years in which something was published, the latest first
 * @param waiting what waits for the viewer's decision
 * @param mine what the viewer has begun and not published
 */
public record NewsOverview(
        NewsPage page, List<Integer> years, List<ArticleRow> waiting, List<ArticleRow> mine) {}
