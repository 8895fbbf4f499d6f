package vn.thidua.news;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in an article, and who wrote it there. */
@MappedSuperclass
@SuppressWarnings({"UnusedVariable", "NullAway.Init"}) // some fields are read by queries of lists
abstract class ArticleContent {

    private String title;
    private String summary;

    @Column(name = "category_code")
    private String category;

    private String body;
    private int bodyRules;
    private String plainText;
    private @Nullable LocalDate eventDate;
    private String place;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Embedded
    @AttributeOverride(name = "fileId", column = @Column(name = "cover_file_id"))
    @AttributeOverride(name = "caption", column = @Column(name = "cover_caption"))
    @AttributeOverride(name = "alt", column = @Column(name = "cover_alt"))
    private @Nullable ArticlePhoto cover;

    @ElementCollection
    @CollectionTable(name = "news_photo", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<ArticlePhoto> photos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "news_attachment", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "place")
    private List<ArticleAttachment> attachments = new ArrayList<>();

    private int photoCount;
    private @Nullable Instant publishAt;
    private boolean mustRead;
    private Instant savedAt;
    private @Nullable Long savedBy;

    /** Takes what somebody of the unit wrote. */
    void write(ArticleText text, @Nullable Long by, Instant now) {
        title = text.title();
        summary = text.summary();
        category = text.category();
        body = text.body();
        bodyRules = text.cleaned().rules();
        plainText = ArticleBody.plain(body);
        eventDate = text.eventDate();
        place = text.place();
        audience = text.audience();
        cover = text.cover() == null ? null : ArticlePhoto.of(text.cover());
        photos.clear();
        text.photos().stream().map(ArticlePhoto::of).forEach(photos::add);
        photoCount = photos.size();
        attachments.clear();
        text.attachments().stream().map(ArticleAttachment::of).forEach(attachments::add);
        publishAt = text.release().at();
        mustRead = text.release().mustRead();
        savedAt = now;
        savedBy = by;
    }

    ArticleText text() {
        return new ArticleText(
                title,
                summary,
                category,
                new CleanBody(body, bodyRules),
                eventDate,
                place,
                audience,
                cover == null ? null : cover.text(),
                photos.stream().map(ArticlePhoto::text).toList(),
                attachments.stream().map(ArticleAttachment::text).toList(),
                release());
    }

    /** Who saved what stands here, and when. */
    Saving saving() {
        return new Saving(savedBy, savedAt);
    }

    Audience audience() {
        return audience;
    }

    /** Opens the text to others than its author chose; nothing else of it changes. */
    void address(Audience readers) {
        audience = readers;
    }

    String category() {
        return category;
    }

    String title() {
        return title;
    }

    String plainText() {
        return plainText;
    }

    Release release() {
        return new Release(publishAt, mustRead);
    }
}
