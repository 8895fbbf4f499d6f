package vn.thidua.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is read.
 *
 * @param id its key
 * @param head what stands above the text
 * @param body formatted text, cleaned, its pictures with their addresses
 * @param minutes minutes to read it
 * @param cover the leading photo, or nothing
 * @param album the photos, in order
 * @param sourceNote where the text came from, or nothing
 * @param desk where it stands on its way, and what the viewer may do
 */
public record ArticlePage(
        long id,
        Head head,
        String body,
        int minutes,
        @Nullable ShownPhoto cover,
        List<ShownPhoto> album,
        @Nullable String sourceNote,
        Desk desk) {

    /**
     * What stands above the text.
     *
     * @param slug address of the page
     * @param category its category
     * @param unitId the unit that wrote it
     * @param authorId who wrote it, or nothing
     * @param byline name of a writer without an account, or nothing
     * @param day the day of the event, or of publication, or today for an unpublished one
     */
    public record Head(
            String slug,
            String title,
            String summary,
            CategoryRow category,
            long unitId,
            @Nullable Long authorId,
            @Nullable String byline,
            LocalDate day,
            String place) {}

    /**
     * Where the article stands.
     *
     * @param state its state
     * @param audience who reads it once published
     * @param submittedAt when it was sent, or nothing
     * @param returnReason why it came back, or nothing
     * @param mayEdit whether the viewer may change it now
     * @param mayWithdraw whether the viewer may take it back, because nobody has decided yet
     * @param mayDecide whether the viewer may publish it or send it back now
     */
    public record Desk(
            ArticleState state,
            Audience audience,
            @Nullable Instant submittedAt,
            @Nullable String returnReason,
            boolean mayEdit,
            boolean mayWithdraw,
            boolean mayDecide) {}

    /**
     * A photo on the page.
     *
     * @param medium address for the page, without a leading slash
     * @param large address for the full screen
     * @param caption shown under it
     * @param alt read to people who do not see it, never empty where a caption is given
     */
    public record ShownPhoto(String medium, String large, String caption, String alt) {}
}
