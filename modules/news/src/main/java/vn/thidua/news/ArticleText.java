package vn.thidua.news;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.text.Nfc;

/**
 * What an author writes.
 *
 * @param title at most {@value #TITLE_LIMIT} characters; may be empty while it is a draft
 * @param summary one or two sentences (sapo)
 * @param category code of the category
 * @param cleaned formatted text, see {@link #body}; stored as {@code body}
 * @param eventDate the day it tells of, or nothing
 * @param place where it happened
 * @param audience who reads it once published
 * @param cover the leading photo, or nothing
 * @param photos the album, in order
 * @param attachments documents that go with it, in order
 * @param release when it goes out once approved; texts kept before there was a choice went at once
 */
public record ArticleText(
        String title,
        String summary,
        String category,
        @JsonProperty("body") CleanBody cleaned,
        @Nullable LocalDate eventDate,
        String place,
        Audience audience,
        @Nullable PhotoText cover,
        List<PhotoText> photos,
        List<AttachedFile> attachments,
        Release release) {

    /** Longest title: fits three lines of the list on a phone. */
    public static final int TITLE_LIMIT = 200;

    /** Longest summary. */
    public static final int SUMMARY_LIMIT = 500;

    /** Longest body, in characters with its markup: some hundred printed pages. */
    public static final int BODY_LIMIT = 400_000;

    public ArticleText {
        title = Nfc.of(title);
        summary = Nfc.of(summary);
        place = Nfc.of(place);
        photos = List.copyOf(photos);
        // Texts that were kept before there were attachments have none.
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        release = Objects.requireNonNullElse(release, Release.AT_ONCE);
    }

    /** A text whose body comes from anywhere and is cleaned now. */
    public ArticleText(
            String title,
            String summary,
            String category,
            String body,
            @Nullable LocalDate eventDate,
            String place,
            Audience audience,
            @Nullable PhotoText cover,
            List<PhotoText> photos,
            List<AttachedFile> attachments,
            Release release) {
        this(
                title,
                summary,
                category,
                CleanBody.of(body),
                eventDate,
                place,
                audience,
                cover,
                photos,
                attachments,
                release);
    }

    /** An empty text to begin with. */
    public static ArticleText empty(String category) {
        return new ArticleText(
                "",
                "",
                category,
                "",
                null,
                "",
                Audience.BLOC,
                null,
                List.of(),
                List.of(),
                Release.AT_ONCE);
    }

    /** Formatted text as clean HTML. */
    public String body() {
        return cleaned.html();
    }

    /** The body's words without markup, with what its pictures show: for comparing. */
    public String plainBody() {
        return ArticleBody.told(body());
    }

    /** The files of the pictures in the body. */
    List<Long> bodyFiles() {
        return filesIn(body());
    }

    /** The files of the pictures in a formatted text. */
    public static List<Long> filesIn(String html) {
        return BodyFigures.files(html);
    }

    /** The leading photo's file, if there is one. */
    List<Long> coverFile() {
        return cover == null ? List.of() : List.of(cover.fileId());
    }

    /** The album's files, in order. */
    List<Long> albumFiles() {
        return photos.stream().map(PhotoText::fileId).toList();
    }

    /** Files of the attachments, in order. */
    List<Long> attachedFiles() {
        return attachments.stream().map(AttachedFile::fileId).toList();
    }

    /**
     * A document with its title.
     *
     * @param fileId the stored file
     * @param title what readers see instead of the file's name, at most {@value #TITLE_LIMIT}
     *     characters
     */
    public record AttachedFile(long fileId, String title) {

        public AttachedFile {
            title = Nfc.of(title);
        }
    }

    /**
     * A photo with its words.
     *
     * @param fileId the stored photo
     * @param caption shown under it
     * @param alt read to people who do not see it; empty means the caption says enough
     */
    public record PhotoText(long fileId, String caption, String alt) {

        public PhotoText {
            caption = Nfc.of(caption);
            alt = Nfc.of(alt);
        }
    }
}
