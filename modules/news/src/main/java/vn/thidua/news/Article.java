package vn.thidua.news;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;

/** An article and its way from draft to publication. */
@Entity
@Table(name = "news_article")
@SuppressWarnings("UnusedVariable") // some fields are read by the queries of lists
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private @Nullable String slug;
    private long unitId;
    private @Nullable Long authorId;
    private @Nullable String byline;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private String title;
    private String summary;

    @Column(name = "category_code")
    private String category;

    private String body;
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
    private @Nullable String sourceNote;
    private @Nullable String returnReason;
    private Instant savedAt;
    private @Nullable Long savedBy;
    private @Nullable Instant submittedAt;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init")
    Article(long unitId, @Nullable Long authorId, ArticleText text, Instant now) {
        this.unitId = unitId;
        this.authorId = authorId;
        write(text, authorId, now);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    ItemRef ref() {
        return NewsModule.article(id());
    }

    int version() {
        return version;
    }

    long unitId() {
        return unitId;
    }

    @Nullable Long authorId() {
        return authorId;
    }

    ArticleState state() {
        return state;
    }

    Audience audience() {
        return audience;
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

    @Nullable String slug() {
        return slug;
    }

    @Nullable String returnReason() {
        return returnReason;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** Words about where the text came from. */
    Origin origin() {
        return new Origin(byline, sourceNote);
    }

    /**
     * Where a text came from.
     *
     * @param writer name of a writer without an account, or nothing
     * @param source a note on the source, or nothing
     */
    record Origin(@Nullable String writer, @Nullable String source) {}

    /** Takes what somebody of the unit wrote. */
    void write(ArticleText text, @Nullable Long by, Instant now) {
        title = text.title();
        summary = text.summary();
        category = text.category();
        body = text.body();
        plainText = ArticleBody.plain(text.body());
        eventDate = text.eventDate();
        place = text.place();
        audience = text.audience();
        cover = text.cover() == null ? null : ArticlePhoto.of(text.cover());
        photos.clear();
        text.photos().stream().map(ArticlePhoto::of).forEach(photos::add);
        photoCount = photos.size();
        attachments.clear();
        text.attachments().stream().map(ArticleAttachment::of).forEach(attachments::add);
        savedAt = now;
        savedBy = by;
    }

    /** Who saved what stands here, and when. */
    Saving saving() {
        return new Saving(savedBy, savedAt);
    }

    ArticleText text() {
        return new ArticleText(
                title,
                summary,
                category,
                body,
                eventDate,
                place,
                audience,
                cover == null ? null : cover.text(),
                photos.stream().map(ArticlePhoto::text).toList(),
                attachments.stream().map(ArticleAttachment::text).toList());
    }

    /** Sent for a decision under an address that stays. */
    void submit(String address, Instant now) {
        require(state.isOpen());
        slug = address;
        state = ArticleState.SUBMITTED;
        submittedAt = now;
        returnReason = null;
    }

    /** Taken back by the author's side before anybody decided. */
    void withdraw() {
        require(state == ArticleState.SUBMITTED);
        state = ArticleState.DRAFT;
        submittedAt = null;
    }

    /** Sent back with a reason. */
    void giveBack(String reason) {
        require(state == ArticleState.SUBMITTED);
        state = ArticleState.RETURNED;
        returnReason = reason;
    }

    /** Out to its audience. */
    void publish(Instant at) {
        require(state == ArticleState.SUBMITTED);
        state = ArticleState.PUBLISHED;
        publishedAt = at;
    }

    /** Keeps where a text that others published came from. */
    void comesFrom(Origin origin) {
        byline = origin.writer();
        sourceNote = origin.source();
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw UserProblem.of("news.problem.state-changed");
        }
    }
}
