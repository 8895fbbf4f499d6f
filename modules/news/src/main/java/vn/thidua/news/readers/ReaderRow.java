package vn.thidua.news.readers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reader of an article.
 *
 * @param personId the person
 * @param unitId the unit that the person acted for
 * @param readAt when the article was first opened
 * @param confirmedAt when having read it was confirmed, or nothing
 */
record ReaderRow(long personId, long unitId, Instant readAt, @Nullable Instant confirmedAt) {}
