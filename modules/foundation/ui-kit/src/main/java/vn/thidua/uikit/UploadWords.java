package vn.thidua.uikit;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.thidua.core.text.Texts;

/** What the upload field says, in the person's language. */
@Component
public class UploadWords {

    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB");

    private final Texts texts;

    UploadWords(Texts texts) {
        this.texts = texts;
    }

    /** The words for a language. */
    public UploadI18N in(Locale locale) {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles()
                                .setOne(text(locale, "drop"))
                                .setMany(text(locale, "drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles()
                                .setOne(text(locale, "add"))
                                .setMany(text(locale, "add")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(text(locale, "too-many"))
                                .setFileIsTooBig(text(locale, "too-big"))
                                .setIncorrectFileType(text(locale, "wrong-type")))
                .setUploading(uploading(locale))
                .setUnits(UNITS, 1000);
    }

    private UploadI18N.Uploading uploading(Locale locale) {
        return new UploadI18N.Uploading()
                .setStatus(
                        new UploadI18N.Uploading.Status()
                                .setConnecting(text(locale, "connecting"))
                                .setStalled(text(locale, "stalled"))
                                .setProcessing(text(locale, "processing"))
                                .setHeld(text(locale, "held")))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text(locale, "remaining"))
                                .setUnknown(text(locale, "remaining-unknown")))
                .setError(
                        new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text(locale, "unavailable"))
                                .setUnexpectedServerError(text(locale, "failed"))
                                .setForbidden(text(locale, "forbidden")));
    }

    private String text(Locale locale, String word) {
        return texts.get(locale, "ui-kit.upload." + word);
    }
}
