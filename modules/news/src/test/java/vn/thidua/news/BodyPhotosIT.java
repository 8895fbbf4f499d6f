package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.UserProblem;
import vn.thidua.core.Viewer;
import vn.thidua.files.Consent;
import vn.thidua.files.Consent.ChildAgreement;
import vn.thidua.files.Consents;
import vn.thidua.files.PhotoSize;

class BodyPhotosIT extends NewsIT {

    private static final Consent CONSENT =
            new Consent(
                    "Mẹ của cháu",
                    LocalDate.of(2026, 11, 1),
                    "Phiếu ký giấy",
                    ChildAgreement.AGREED);

    @Autowired private Consents consents;

    @Test
    void the_body_stores_the_file_and_readers_get_the_address_of_its_use() {
        var photo = photo(mai());
        var article = published(with(photo));

        var stored = article.text().body();
        assertThat(stored).contains("data-file=\"" + photo + "\"").doesNotContain("src");
        var use = Objects.requireNonNull(article.files().get(photo));
        assertThat(use.itemId()).isEqualTo(article.id());
        assertThat(bodyFor(longPham(), article))
                .contains("src=\"" + use.path(PhotoSize.MEDIUM) + "\"")
                .contains("alt=\"Một quầy bánh\"", "Chợ phiên</figcaption>")
                .doesNotContain("data-file");
    }

    @Test
    void a_photo_that_stands_in_the_body_alone_is_used_there_until_it_is_taken_out() {
        var photo = photo(mai());
        var draft = writing.save(mai(), null, 0, with(photo));
        assertThat(uses(photo)).isEqualTo(1);

        writing.save(mai(), draft.id(), draft.version(), Written.text("Bài không còn ảnh"));

        assertThat(uses(photo)).isZero();
    }

    @Test
    void somebody_elses_photo_is_refused_at_the_body() {
        var theirs = photo(longPham());

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> writing.save(mai(), null, 0, with(theirs)))
                .satisfies(problem -> {
                    assertThat(problem.textKey()).isEqualTo("news.problem.foreign-picture");
                    assertThat(problem.field()).isEqualTo("body");
                });
        assertThat(uses(theirs)).isZero();
    }

    @Test
    void a_file_that_does_not_exist_is_refused_in_the_same_words() {
        refused(
                "news.problem.foreign-picture",
                () -> writing.save(mai(), null, 0, with(9_999_999)));
    }

    @Test
    void a_colleagues_photo_in_the_common_article_stays() {
        var article = writing.save(mai(), null, 0, with(photo(mai())));

        var saved =
                writing.save(
                        hanh(),
                        article.id(),
                        article.version(),
                        retitled(article.text(), "Sửa lại"));

        assertThat(saved.files()).isEqualTo(article.files());
    }

    @Test
    void a_picture_without_description_keeps_the_article_from_being_sent() {
        var text = with(photo(mai()));
        var silent = Written.text(text.title(), text.body().replace("Một quầy bánh", ""));
        var draft = writing.save(mai(), null, 0, silent);

        refused("news.missing.alt", () -> writing.submit(mai(), draft.id(), draft.version()));

        var told = writing.save(mai(), draft.id(), draft.version(), text);
        assertThat(writing.submit(mai(), told.id(), told.version()).state())
                .isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void a_child_in_the_body_alone_needs_consent_and_vanishes_when_it_is_taken_back() {
        var photo = photo(mai());
        consents.markChildren(mai(), photo, true);
        var draft = writing.save(mai(), null, 0, with(photo));
        refused("news.missing.consent", () -> writing.submit(mai(), draft.id(), draft.version()));
        consents.record(mai(), photo, CONSENT);
        writing.submit(mai(), draft.id(), draft.version());
        publishing.publish(hanh(), draft.id());
        assertThat(bodyFor(longPham(), draft)).contains("<img", "Chợ phiên");

        consents.withdraw(mai(), photo);

        assertThat(bodyFor(longPham(), draft))
                .contains("Nội dung của bài.")
                .doesNotContain("<img", "figure", "Chợ phiên", "Một quầy bánh");
    }

    @Test
    void a_megabyte_of_text_is_refused_with_a_clear_sentence() {
        var huge = Written.text("Bài quá dài", "<p>" + "chữ ".repeat(250_000) + "</p>");

        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(() -> writing.save(mai(), null, 0, huge))
                .satisfies(problem -> {
                    assertThat(problem.textKey()).isEqualTo("news.problem.body-long");
                    assertThat(problem.field()).isEqualTo("body");
                });
    }

    private String bodyFor(Viewer viewer, SavedArticle article) {
        var slug =
                database.sql("select slug from news_article where id = ?")
                        .param(article.id())
                        .query(String.class)
                        .single();
        return reading.at(viewer, slug).body();
    }

    private long uses(long photo) {
        return database.sql("select count(*) from files_use where file_id = ?")
                .param(photo)
                .query(Long.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable action) {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(action)
                .extracting(UserProblem::textKey)
                .isEqualTo(key);
    }

    private static ArticleText with(long photo) {
        var text = Written.text("Bài có ảnh trong nội dung " + photo);
        return Written.text(
                text.title(),
                text.body()
                        + "<figure data-file=\"%d\"><img alt=\"Một quầy bánh\" src=\"x\">"
                                .formatted(photo)
                        + "<figcaption>Chợ phiên</figcaption></figure>");
    }

    private static ArticleText retitled(ArticleText text, String title) {
        return new ArticleText(
                title,
                text.summary(),
                text.category(),
                text.body(),
                text.eventDate(),
                text.place(),
                text.audience(),
                text.cover(),
                text.photos(),
                text.attachments(),
                text.release());
    }
}
