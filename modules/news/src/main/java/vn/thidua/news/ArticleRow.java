package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list.
 *
 * @param id its key
 * @param slug its address, nothing before it was first sent
 * @param title its title
 * @param summary one or two sentences
 * @param category code of its category
 * @param unitId the unit that wrote it
 * @param authorId who wrote it, or nothing for a text taken over
 * @param state where it is on its way
 * @param photoCount photos in its album
 * @param savedAt last saved
 * @param publishedAt published, or nothing
 */
public record ArticleRow(
        long id,
        @Nullable String slug,
        String title,
        String summary,
        String category,
        long unitId,
        @Nullable Long authorId,
        ArticleState state,
        int photoCount,
        Instant savedAt,
        @Nullable Instant publishedAt) {

    /** Address of the reading page, without a leading slash. */
    public String path() {
        return "tin-tuc/" + slug;
    }

    /** Address of the editor. */
    public String editPath() {
        return "tin-tuc/viet/" + id;
    }
}
