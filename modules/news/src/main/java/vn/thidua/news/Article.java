package vn.thidua.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.ItemRef;
import vn.thidua.core.UserProblem;

/** An article and its way from draft to publication. */
@Entity
@Table(name = "news_article")
class Article extends ArticleContent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version private int version;

    private @Nullable String slug;
    private long unitId;
    private @Nullable Long authorId;
    private @Nullable String byline;
    private @Nullable Long copyOf;

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.DRAFT;

    private @Nullable String sourceNote;
    private @Nullable String returnReason;
    private @Nullable Instant submittedAt;
    private @Nullable Instant publishedAt;

    protected Article() {}

    Article(long unitId, @Nullable Long authorId, ArticleText text, Instant now) {
        this.unitId = unitId;
        this.authorId = authorId;
        write(text, authorId, now);
    }

    /**
     * A working copy: what is published stays as it is until the copy is approved. To be public is
     * the secretariat's decision about the article and not a part of its text.
     */
    static Article copy(Article published, long author, Instant now) {
        var copy = new Article(published.unitId, author, published.text(), now);
        copy.copyOf = published.id();
        copy.comesFrom(published.origin());
        if (copy.audience() == Audience.PUBLIC) {
            copy.address(Audience.BLOC);
        }
        return copy;
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

    /** The published article that this is a working copy of. */
    Optional<Long> copyOf() {
        return Optional.ofNullable(copyOf);
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

    /** Keeps where a text that others published came from. */
    void comesFrom(Origin origin) {
        byline = origin.writer();
        sourceNote = origin.source();
    }

    /** Sent for a decision under an address that stays. */
    void submit(String address, Instant now) {
        become(ArticleState.SUBMITTED);
        slug = address;
        submittedAt = now;
        returnReason = null;
    }

    /** Taken back by the author's side before anybody decided. */
    void withdraw() {
        become(ArticleState.DRAFT);
        submittedAt = null;
    }

    /** Sent back with a reason. */
    void giveBack(String reason) {
        become(ArticleState.RETURNED);
        returnReason = reason;
    }

    /** Approved, but its moment is still to come. */
    void approve() {
        become(ArticleState.APPROVED);
    }

    /** Out to its audience; what has been out before keeps its day. */
    void publish(Instant at) {
        become(ArticleState.PUBLISHED);
        publishedAt = publishedAt == null ? at : publishedAt;
        returnReason = null;
    }

    /** Taken from its readers, with a reason. */
    void unpublish(String reason) {
        become(ArticleState.UNPUBLISHED);
        returnReason = reason;
    }

    /** An approval taken back at once: waits for a decision again. */
    void reconsider() {
        become(ArticleState.SUBMITTED);
        publishedAt = null;
    }

    private void become(ArticleState next) {
        if (!state.mayBecome(next)) {
            throw UserProblem.of("news.problem.state-changed");
        }
        state = next;
    }
}
