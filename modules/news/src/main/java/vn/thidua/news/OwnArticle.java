package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list of its author.
 *
 * @param id its key
 * @param slug its address, nothing before it was first sent
 * @param title its title, may be empty
 * @param state where it is on its way
 * @param savedAt last saved
 * @param publishAt when it is to go out, or nothing for at once
 * @param publishedAt when it went out, or nothing
 * @param reason why it came back or was taken down, or nothing
 * @param copyOf the published article that it is to replace, or nothing
 */
public record OwnArticle(
        long id,
        @Nullable String slug,
        String title,
        ArticleState state,
        Instant savedAt,
        @Nullable Instant publishAt,
        @Nullable Instant publishedAt,
        @Nullable String reason,
        @Nullable Long copyOf) {

    /** Where its author goes on with it: the editor while it is open, else the page. */
    public String path() {
        return state.isOpen() ? "tin-tuc/viet/" + id : "tin-tuc/" + slug;
    }
}
