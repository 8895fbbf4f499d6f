package vn.thidua.news;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text of an article that a later one has replaced. */
@Entity
@Table(name = "news_revision")
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long articleId;
    private String content;
    private @Nullable Long savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    @SuppressWarnings("NullAway.Init")
    Revision(Article article, String content) {
        articleId = article.id();
        this.content = content;
        savedBy = article.saving().by();
        savedAt = article.saving().at();
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long articleId() {
        return articleId;
    }

    String content() {
        return content;
    }

    Saving saving() {
        return new Saving(savedBy, savedAt);
    }
}
