package vn.thidua.news.ui;

import org.springframework.stereotype.Component;
import vn.thidua.files.Consents;
import vn.thidua.files.Photos;
import vn.thidua.uikit.Acting;
import vn.thidua.uikit.UploadWords;
import vn.thidua.uikit.VietnameseDates;

/** What the editor's photo parts are made with. */
@Component
class PhotoTools {

    private final Photos photos;
    private final Consents consents;
    private final VietnameseDates dates;
    private final UploadWords uploadWords;

    PhotoTools(Photos photos, Consents consents, VietnameseDates dates, UploadWords uploadWords) {
        this.photos = photos;
        this.consents = consents;
        this.dates = dates;
        this.uploadWords = uploadWords;
    }

    VietnameseDates dates() {
        return dates;
    }

    BodyPictures pictures(Acting acting) {
        return new BodyPictures(photos, acting);
    }

    PhotoPanel panel(Acting acting) {
        return new PhotoPanel(photos, acting, new PhotoWords(consents, acting, dates), uploadWords);
    }
}
