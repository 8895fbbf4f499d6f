package vn.thidua.news.ui;

import java.time.Clock;
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
    private final Clock clock;

    PhotoTools(
            Photos photos,
            Attachments attachments,
            Consents consents,
            VietnameseDates dates,
            Uploading uploading,
            Clock clock) {
        this.photos = photos;
        this.attachments = attachments;
        this.consents = consents;
        this.dates = dates;
        this.uploading = uploading;
        this.clock = clock;
    }

    VietnameseDates dates() {
        return dates;
    }

    WhenPanel when() {
        return new WhenPanel(dates, clock);
    }

    BodyPictures pictures(Acting acting) {
        return new BodyPictures(photos, acting);
    }

    PhotoPanel photos(Acting acting) {
        return new PhotoPanel(
                new OwnPhotos(photos, consents, acting),
                new PhotoWords(consents, acting, dates),
                uploading.of(Accepted.PHOTO));
    }

    FilePart panels(Acting acting) {
        return new FilePart(
                photos(acting),
                new AttachmentPanel(
                        ids -> attachments.own(acting.viewer(), ids),
                        uploading.of(Accepted.ATTACHMENT)));
    }
}
