package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
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
