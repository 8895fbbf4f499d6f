package vn.thidua.news.readers;

import org.jspecify.annotations.Nullable;
import vn.thidua.news.Audience;
import vn.thidua.news.Publisher;

/**
 * What must be known of an article to count its readers.
 *
 * @param id its key
 * @param title its title
 * @param unitId the unit that wrote it
 * @param authorId who wrote it, or nothing
 * @param audience who reads it
 * @param publisher who decided about it
 * @param isPublished whether it is out now
 * @param mustRead whether everybody addressed is asked to confirm
 */
record ReadArticle(
        long id,
        String title,
        long unitId,
        @Nullable Long authorId,
        Audience audience,
        Publisher publisher,
        boolean isPublished,
        boolean mustRead) {

    boolean isBy(long person) {
        return authorId != null && authorId == person;
    }
}
