package vn.thidua.news.ui;

import org.jspecify.annotations.Nullable;
import vn.thidua.news.ArticleText;

/**
 * One text of an article among those it has had.
 *
 * @param article the article's key
 * @param revision key of the earlier text, or nothing for the one that stands now
 * @param saved who saved it and when, in words
 * @param text what stands in it
 * @param before the text that it replaced, or nothing for the first
 */
record ArticleVersion(
        long article,
        @Nullable Long revision,
        String saved,
        ArticleText text,
        @Nullable ArticleText before) {}
