package vn.thidua.files;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.files.store.ContentStore;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.text.TextInbox;

/** Lets uploads vanish that nothing uses, every night. */
@Component
class UnusedFiles {

    private static final Logger log = LoggerFactory.getLogger(UnusedFiles.class);

    /** What is left waits for the next night. */
    private static final Limit A_NIGHT = Limit.of(10_000);

    /** Somebody may be uploading the same content at this moment; its row is not there yet. */
    private static final Duration ARRIVING = Duration.ofDays(1);

    private final StoredFiles files;
    private final ContentStore store;
    private final TextInbox texts;
    private final FilesSettings settings;
    private final Clock clock;

    UnusedFiles(
            StoredFiles files,
            ContentStore store,
            TextInbox texts,
            FilesSettings settings,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.texts = texts;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        var before = clock.instant().minus(settings.unusedAfter());
        int gone = 0;
        for (var file : files.unused(before, A_NIGHT)) {
            gone += files.deleteUnused(file.id(), before);
            dropUnlessKept(file.content().hash());
        }
        if (gone > 0) {
            log.info("{} unused uploads are gone", gone);
        }
    }

    private void dropUnlessKept(String hash) {
        boolean settled = store.lastUploaded(hash).isBefore(clock.instant().minus(ARRIVING));
        if (settled && !files.keeps(hash)) {
            store.drop(hash);
            texts.forget(hash);
        }
    }
}
