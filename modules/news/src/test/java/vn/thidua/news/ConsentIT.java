package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.NotFound;
import vn.thidua.core.UserProblem;
import vn.thidua.files.Consent;
import vn.thidua.files.Consent.ChildAgreement;
import vn.thidua.files.Consents;

class ConsentIT extends NewsIT {

    private static final Consent CONSENT =
            new Consent(
                    "Mẹ của cháu",
                    LocalDate.of(2026, 11, 1),
                    "Phiếu ký giấy",
                    ChildAgreement.AGREED);

    @Autowired private Consents consents;
    @Autowired private ArticleSource source;

    @Test
    void a_child_without_consent_keeps_the_article_from_being_sent() {
        var photo = photoOfChild();
        var draft = writing.save(mai(), null, 0, with(photo));
        blocked(() -> writing.submit(mai(), draft.id(), draft.version()));

        consents.record(mai(), photo, CONSENT);

        assertThat(writing.submit(mai(), draft.id(), draft.version()).state())
                .isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void a_consent_taken_back_after_sending_keeps_it_from_being_published() {
        var photo = photoOfChild();
        consents.record(mai(), photo, CONSENT);
        var article = sent(with(photo));

        consents.withdraw(mai(), photo);

        blocked(() -> publishing.publish(hanh(), article.id()));
        consents.record(mai(), photo, CONSENT);
        publishing.publish(hanh(), article.id());
        assertThat(titles(longPham())).contains("Ảnh có trẻ em");
    }

    @Test
    void a_picture_disappears_everywhere_at_once_when_its_consent_is_taken_back() {
        var child = photoOfChild();
        consents.record(mai(), child, CONSENT);
        var harmless = photo(mai());
        var text = Written.withPhotos("Ảnh bị rút đồng ý", Audience.BLOC, List.of(child, harmless));
        var article = published(text);
        var slug = Objects.requireNonNull(article.slug());
        assertThat(reading.at(longPham(), slug).cover()).isNotNull();
        assertThat(reading.at(longPham(), slug).album()).hasSize(2);
        assertThat(lists.latest(longPham(), 1).covers()).containsKey(article.id());

        consents.withdraw(hanh(), child);

        assertThat(reading.at(longPham(), slug).cover()).isNull();
        assertThat(reading.at(longPham(), slug).album()).hasSize(1);
        assertThat(lists.latest(longPham(), 1).covers()).doesNotContainKey(article.id());
        assertThat(source.cards(List.of(article.id())).getFirst().picture()).isNull();
    }

    @Test
    void who_works_on_the_article_keeps_the_picture_until_he_takes_it_out() {
        var child = photoOfChild();
        consents.record(mai(), child, CONSENT);
        var draft = writing.save(mai(), null, 0, with(child));

        consents.withdraw(mai(), child);

        assertThat(writing.open(mai(), draft.id()).files()).containsKey(child);
    }

    @Test
    void a_child_in_the_album_alone_counts_too() {
        var harmless = photo(mai());
        var draft =
                writing.save(
                        mai(),
                        null,
                        0,
                        Written.withPhotos(
                                "Ảnh có trẻ em", Audience.BLOC, List.of(harmless, photoOfChild())));

        blocked(() -> writing.submit(mai(), draft.id(), draft.version()));
    }

    @Test
    void another_units_photo_is_not_used_by_guessing_its_number() {
        var theirs = photo(longPham());

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> writing.save(mai(), null, 0, with(theirs)));
    }

    private long photoOfChild() {
        var photo = photo(mai());
        consents.markChildren(mai(), photo, true);
        return photo;
    }

    private static ArticleText with(long photo) {
        return Written.withPhotos("Ảnh có trẻ em", Audience.BLOC, List.of(photo));
    }

    private static void blocked(ThrowingCallable action) {
        assertThatExceptionOfType(UserProblem.class)
                .isThrownBy(action)
                .extracting(UserProblem::textKey)
                .isEqualTo("news.missing.consent");
    }
}
