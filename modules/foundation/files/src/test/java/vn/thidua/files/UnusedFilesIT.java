package vn.thidua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thidua.core.grant.Token;
import vn.thidua.files.picture.Pictures;
import vn.thidua.files.store.ContentStore;

class UnusedFilesIT extends FilesIT {

    @Autowired private ContentStore store;
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

    private void sweepAfter(Duration time) {
        new UnusedFiles(files, store, settings, Clock.offset(clock, time)).sweep();
    }

    private Path path(long file) {
        return store.content(files.findById(file).orElseThrow().content().hash());
    }
}
