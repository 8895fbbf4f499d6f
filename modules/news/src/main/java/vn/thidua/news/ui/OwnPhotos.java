package vn.thidua.news.ui;

import java.util.List;
import java.util.Set;
import vn.thidua.files.Consents;
import vn.thidua.files.Photos;
import vn.thidua.files.StoredPhoto;
import vn.thidua.uikit.Acting;

/** Photos that the writer of this tab has sent, and whether they may be published. */
record OwnPhotos(Photos store, Consents consents, Acting acting) {

    /** Those among these keys that are the writer's own. */
    List<StoredPhoto> photos(List<Long> ids) {
        return ids.isEmpty() ? List.of() : store.own(acting.viewer(), ids);
    }

    Set<Long> unpublishable(List<Long> ids) {
        return consents.unpublishable(ids);
    }
}
