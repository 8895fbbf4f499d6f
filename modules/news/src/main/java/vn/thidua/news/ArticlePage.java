package vn.thidua.news;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
 * @param attachments documents that go with it
 * @param sourceNote where the text came from, or nothing
 * @param desk where it stands on its way, and what the viewer may do
 * @param beside what stands before and after it in the list of news
 */
public record ArticlePage(
        long id,
        Head head,
        String body,
        int minutes,
        @Nullable ShownPhoto cover,
        List<ShownPhoto> album,
        List<ShownFile> attachments,
        @Nullable String sourceNote,
        Desk desk,
        Neighbours beside) {

    /**
     * What stands above the text.
     *
     * @param slug address of the page
     * @param category its category
     * @param unitId the unit that wrote it
     * @param writer name of who wrote it, or nothing
     * @param day the day of the event, or of publication, or today for an unpublished one
     */
    public record Head(
            String slug,
            String title,
            String summary,
            CategoryRow category,
            long unitId,
            @Nullable String writer,
            LocalDate day,
            String place) {}

    /**
     * Where the article stands.
     *
     * @param state its state
     * @param audience who reads it once published
     * @param submittedAt when it was sent, or nothing
     * @param publishAt when it is to go out, or nothing for at once
     * @param mustRead whether everybody addressed is asked to confirm
     * @param returnReason why it came back or was taken down, or nothing
     * @param original address of the published article that this is a working copy of, or nothing
     * @param may what the viewer may do with it now
     */
    public record Desk(
            ArticleState state,
            Audience audience,
            @Nullable Instant submittedAt,
            @Nullable Instant publishAt,
            boolean mustRead,
            @Nullable String returnReason,
            @Nullable String original,
            Set<DeskAction> may) {}

    /**
     * A document that goes with the article.
     *
     * @param path address for the download, without a leading slash
     * @param title what readers see
     * @param ending of the file's name, in small letters, without the full stop
     * @param bytes size of the file
     */
    public record ShownFile(String path, String title, String ending, long bytes) {}

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
