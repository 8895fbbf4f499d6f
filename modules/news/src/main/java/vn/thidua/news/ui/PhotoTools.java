package vn.thidua.news.ui;

import org.springframework.stereotype.Component;
import vn.thidua.files.Attachments;
import vn.thidua.files.Consents;
import vn.thidua.files.Photos;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.VietnameseDates;
import vn.thidua.uikit.upload.Accepted;
import vn.thidua.uikit.upload.Uploading;

/** What the editor's parts for photos and attachments are made with. */
@Component
class PhotoTools {

    private final Photos photos;
    private final Attachments attachments;
    private final Consents consents;
    private final VietnameseDates dates;
    private final Uploading uploading;

    PhotoTools(
            Photos photos,
            Attachments attachments,
            Consents consents,
            VietnameseDates dates,
            Uploading uploading) {
        this.photos = photos;
        this.attachments = attachments;
        this.consents = consents;
        this.dates = dates;
        this.uploading = uploading;
    }

    VietnameseDates dates() {
        return dates;
    }

    FilePart panels(Acting acting) {
        return new FilePart(
                new PhotoPanel(
                        new OwnPhotos(photos, consents, acting),
                        new PhotoWords(consents, acting, dates),
                        uploading.of(Accepted.PHOTO)),
                new AttachmentPanel(
                        ids -> attachments.own(acting.viewer(), ids),
                        uploading.of(Accepted.ATTACHMENT)));
    }
}
