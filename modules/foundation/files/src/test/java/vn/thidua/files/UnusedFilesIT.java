package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.core.grant.Token;
import vn.thidua.files.picture.Pictures;
import vn.thidua.files.store.ContentStore;
import vn.thidua.files.text.Papers;
import vn.thidua.files.text.TextInbox;

class UnusedFilesIT extends FilesIT {

    @Autowired private ContentStore store;
    @Autowired private TextInbox texts;
    @Autowired private Attachments attachments;
    @Autowired private JdbcClient database;
    @Autowired private Clock clock;

    @Test
    void an_upload_that_nothing_uses_vanishes_after_seven_days() {
        long file = upload(People.MAI, Pictures.jpeg(71, 30)).id();
        var content = path(file);

        sweepAfter(Duration.ofDays(7).minusHours(1));
        assertThat(files.findById(file)).isPresent();
        sweepAfter(Duration.ofDays(7).plusHours(1));
        assertThat(files.findById(file)).isEmpty();
        assertThat(content).doesNotExist();
        assertThat(content.getParent()).doesNotExist();
    }

    @Test
    void what_is_used_stays_and_what_was_released_gets_seven_days_more() {
        long file = upload(People.MAI, Pictures.jpeg(72, 30)).id();
        var item = item(Token.PUBLIC);
        use(People.MAI, file, item);

        sweepAfter(Duration.ofDays(400));
        assertThat(files.findById(file)).isPresent();

        transaction.executeWithoutResult(status -> uses.releaseAll(item));
        sweepAfter(Duration.ofDays(6));
        assertThat(files.findById(file)).isPresent();
        sweepAfter(Duration.ofDays(8));
        assertThat(files.findById(file)).isEmpty();
    }

    @Test
    void content_that_another_upload_shares_stays() {
        var photo = Pictures.jpeg(73, 30);
        long unused = upload(People.MAI, photo).id();
        long used = upload(People.TUAN, photo).id();
        use(People.TUAN, used, item(Token.PUBLIC));
        var content = path(unused);

        sweepAfter(Duration.ofDays(8));

        assertThat(files.findById(unused)).isEmpty();
        assertThat(content).exists();
    }

    @Test
    void the_text_of_a_document_goes_with_its_content() throws IOException {
        var content = Papers.word("sweep");
        long file = attachments.store(People.MAI, "a.docx", new ByteArrayInputStream(content)).id();
        var hash = files.findById(file).orElseThrow().content().hash();
        assertThat(texts(hash)).isOne();

        sweepAfter(Duration.ofDays(8));

        assertThat(texts(hash)).isZero();
    }

    private int texts(String hash) {
        return database.sql("select count(*) from files_text where content_hash = ?")
                .param(hash)
                .query(Integer.class)
                .single();
    }

    private void sweepAfter(Duration time) {
        new UnusedFiles(files, store, texts, settings, Clock.offset(clock, time)).sweep();
    }

    private Path path(long file) {
        return store.content(files.findById(file).orElseThrow().content().hash());
    }
}
