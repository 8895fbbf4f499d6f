package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.NotFound;
import vn.thidua.core.audit.AuditLog;
import vn.thidua.core.grant.Token;
import vn.thidua.files.Consent.ChildAgreement;
import vn.thidua.files.picture.Pictures;

class ConsentsIT extends FilesIT {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 8);

    @Autowired private Consents consents;
    @Autowired private Delivery delivery;
    @Autowired private AuditLog audit;

    @Test
    void a_picture_of_children_needs_their_own_word_too_from_seven_years_on() {
        long file = upload(People.MAI, Pictures.jpeg(61, 30)).id();
        assertThat(publishable(file)).isTrue();

        consents.markChildren(People.MAI, file, true);
        assertThat(publishable(file)).isFalse();
        consents.record(People.MAI, file, consent(ChildAgreement.NOT_ASKED));
        assertThat(publishable(file)).isFalse();
        consents.record(People.MAI, file, consent(ChildAgreement.AGREED));
        assertThat(publishable(file)).isTrue();
        assertThat(audit.of(FilesModule.file(file))).hasSize(3);
    }

    @Test
    void withdrawing_takes_the_picture_away_from_every_use() {
        long file = upload(People.MAI, Pictures.jpeg(62, 30)).id();
        long one = use(People.MAI, file, item(Token.PUBLIC));
        long two = use(People.MAI, file, item(Token.bloc(People.BLOC)));
        consents.record(People.MAI, file, consent(ChildAgreement.NO_CHILD));
        assertThat(delivery.photo(People.NGA, one, PhotoSize.SMALL)).isPresent();

        consents.withdraw(People.LAN, file);

        assertThat(publishable(file)).isFalse();
        assertThat(delivery.photo(People.NGA, one, PhotoSize.SMALL)).isEmpty();
        assertThat(delivery.photo(People.NGA, two, PhotoSize.SMALL)).isEmpty();
        assertThat(consents.of(People.MAI, file))
                .singleElement()
                .satisfies(row -> assertThat(row.withdrawnAt()).isNotNull());
    }

    @Test
    void other_units_have_no_say_over_a_picture() {
        long file = upload(People.MAI, Pictures.jpeg(63, 30)).id();

        assertThatThrownBy(() -> consents.markChildren(People.TUAN, file, true))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> consents.withdraw(People.TUAN, file)).isInstanceOf(NotFound.class);
    }

    @Test
    void incomplete_or_future_consents_are_refused() {
        long file = upload(People.MAI, Pictures.jpeg(64, 30)).id();
        var future =
                new Consent(
                        "Bà Nguyễn Thị Hoa",
                        LocalDate.of(2026, 11, 5),
                        "Giấy đồng ý",
                        ChildAgreement.NO_CHILD);
        var nobody = new Consent(" ", MARCH, "Giấy đồng ý", ChildAgreement.NO_CHILD);

        assertThatThrownBy(() -> consents.record(People.MAI, file, future))
                .hasMessageContaining("files.consent.future");
        assertThatThrownBy(() -> consents.record(People.MAI, file, nobody))
                .hasMessageContaining("files.consent.incomplete");
    }

    @Test
    void a_picture_that_is_gone_is_not_publishable() {
        assertThat(publishable(99_999_999)).isFalse();
        assertThat(consents.publishable(List.of())).isTrue();
    }

    private boolean publishable(long file) {
        return consents.publishable(List.of(file));
    }

    private static Consent consent(ChildAgreement child) {
        return new Consent("Bà Nguyễn Thị Hoa", MARCH, "Giấy đồng ý có chữ ký", child);
    }
}
