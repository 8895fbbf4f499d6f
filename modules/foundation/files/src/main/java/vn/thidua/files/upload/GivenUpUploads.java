package vn.thidua.files.upload;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.files.store.FilesSettings;
import vn.thidua.files.store.Pieces;

/** Files that nobody goes on sending vanish at night, after as long as unused ones. */
@Component
class GivenUpUploads {

    private final UploadTable table;
    private final Pieces pieces;
    private final FilesSettings settings;
    private final Clock clock;

    GivenUpUploads(UploadTable table, Pieces pieces, FilesSettings settings, Clock clock) {
        this.table = table;
        this.pieces = pieces;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        for (var key : table.untouchedSince(clock.instant().minus(settings.unusedAfter()))) {
            pieces.drop(key.fileName());
            table.forget(key);
        }
    }
}
