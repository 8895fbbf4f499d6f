package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.thidua.core.NotFound;
import vn.thidua.core.grant.Token;
import vn.thidua.files.picture.Pictures;

class FileUsesIT extends FilesIT {

    @Test
    void what_stays_in_an_album_keeps_its_address_and_takes_its_new_place() {
        var item = item(Token.bloc(People.BLOC));
        long a = upload(People.MAI, Pictures.jpeg(41, 30)).id();
        long b = upload(People.MAI, Pictures.jpeg(42, 30)).id();
        long c = upload(People.MAI, Pictures.jpeg(43, 30)).id();
        replace(People.MAI, item, a, b);
        var before = uses.byKind(item).of("album");

        replace(People.MAI, item, c, b);

        var after = uses.byKind(item).of("album");
        assertThat(after).extracting(FileUse::fileId).containsExactly(c, b);
        assertThat(after.get(1).id()).isEqualTo(before.get(1).id());
        assertThat(after.get(1).path(PhotoSize.SMALL))
                .isEqualTo("tep/" + before.get(1).id() + "/small");
        assertThat(after.get(1).width()).isEqualTo(42);
    }

    @Test
    void kinds_of_one_item_do_not_mix() {
        var item = item(Token.bloc(People.BLOC));
        long file = upload(People.MAI, Pictures.jpeg(44, 30)).id();
        long cover = inTransaction(() -> uses.use(People.MAI, file, item, "cover"));
        use(People.MAI, file, item);

        replace(People.MAI, item);

        assertThat(uses.byKind(item).of("album")).isEmpty();
        assertThat(uses.byKind(item).of("cover")).extracting(FileUse::id).containsExactly(cover);
        assertThat(uses.of(item.type(), List.of(item.id()), "cover")).containsOnlyKeys(item.id());
    }

    @Test
    void a_guessed_key_of_somebody_elses_upload_opens_nothing() {
        long secret = upload(People.MAI, Pictures.jpeg(45, 30)).id();
        var item = item(Token.bloc(People.BLOC));

        assertThatThrownBy(() -> use(People.TUAN, secret, item)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> use(People.TUAN, 99_999_999, item)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_leader_may_rearrange_what_the_specialist_uploaded() {
        var item = item(Token.unit(People.WOMEN));
        long a = upload(People.MAI, Pictures.jpeg(46, 30)).id();
        long b = upload(People.MAI, Pictures.jpeg(47, 30)).id();
        replace(People.MAI, item, a, b);

        replace(People.LAN, item, b, a);

        assertThat(uses.byKind(item).of("album")).extracting(FileUse::fileId).containsExactly(b, a);
    }

    @Test
    void uses_belong_into_the_transaction_of_their_item() {
        long file = upload(People.MAI, Pictures.jpeg(48, 30)).id();
        var item = item(Token.PUBLIC);

        assertThatThrownBy(() -> uses.use(People.MAI, file, item, "album"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
