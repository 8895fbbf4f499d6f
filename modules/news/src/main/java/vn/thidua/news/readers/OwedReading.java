package vn.thidua.news.readers;

import java.time.Instant;

/**
 * An article that somebody is asked to read and has not confirmed.
 *
 * @param id the article
 * @param title its title
 * @param slug its address
 * @param unitId the unit that wrote it
 * @param publishedAt when it was published
 */
record OwedReading(long id, String title, String slug, long unitId, Instant publishedAt) {}
