package vn.thidua.uikit.upload;

import org.springframework.stereotype.Service;
import vn.thidua.core.draft.DraftSeals;
import vn.thidua.uikit.Acting;

/** Makes places where files are chosen, for forms. */
@Service
public class Uploading {

    private final DraftSeals seals;
    private final Acting acting;

    Uploading(DraftSeals seals, Acting acting) {
        this.seals = seals;
        this.acting = acting;
    }

    /** A place for files of one kind in an open form of the current tab. */
    public FileUploads of(Accepted accepted) {
        var viewer = acting.viewer();
        return new FileUploads(accepted, viewer, seals.of(viewer));
    }
}
