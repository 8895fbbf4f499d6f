package vn.thidua.news;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the demonstration file. */
record DemoArticle(
        String slug,
        String title,
        String category,
        String unit,
        @Nullable String author,
        @Nullable String byline,
        @Nullable String enteredBy,
        LocalDate date,
        @Nullable LocalDate eventDate,
        @Nullable String place,
        Audience audience,
        boolean mustRead,
        ArticleState state,
        @Nullable OffsetDateTime publishedAt,
        @Nullable String publishedBy,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime savedAt,
        @Nullable OffsetDateTime returnedAt,
        @Nullable String returnedBy,
        @Nullable String returnReason,
        @Nullable String leadScene,
        @Nullable String leadCaption,
        String summary,
        @Nullable String sourceNote,
        @Nullable String pullQuote,
        @Nullable String bodyFile,
        @Nullable String body,
        int photoCount,
        @Nullable List<DemoPhoto> photos) {

    /** The file. */
    record File(List<DemoArticle> articles) {}

    record DemoPhoto(
            String scene,
            String caption,
            @Nullable String alt,
            boolean children,
            @Nullable DemoConsent consent) {}

    record DemoConsent(
            String by,
            LocalDate date,
            String form,
            @com.fasterxml.jackson.annotation.JsonProperty("child_over_7_agreed")
                    boolean childOver7Agreed) {}
}
