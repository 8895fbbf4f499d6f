package vn.thidua.uikit.upload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What {@link FileUploads} says in the browser, where no server may be within reach. */
final class UploadWords {

    private static final String PREFIX = "ui-kit.upload.";

    /** Full keys, so that each is found where it is used. */
    private static final List<String> KEYS =
            List.of(
                    "ui-kit.upload.part",
                    "ui-kit.upload.wait",
                    "ui-kit.upload.again",
                    "ui-kit.upload.remove",
                    "ui-kit.upload.too-many",
                    "ui-kit.upload.finished",
                    "ui-kit.upload.sending",
                    "ui-kit.upload.waiting",
                    "ui-kit.upload.held",
                    "ui-kit.upload.broken",
                    "ui-kit.upload.offline",
                    "ui-kit.upload.signed-out",
                    "ui-kit.upload.other-person",
                    "ui-kit.upload.slower",
                    "ui-kit.upload.no-room",
                    "ui-kit.upload.unreadable",
                    "ui-kit.upload.failed");

    private UploadWords() {}

    /**
     * All words in one language.
     *
     * @param translate gives the text of a full key
     * @return texts by short name, such as {@code offline}
     */
    static Map<String, Object> in(Accepted accepted, UnaryOperator<String> translate) {
        var words = new HashMap<String, Object>();
        KEYS.forEach(key -> words.put(key.substring(PREFIX.length()), translate.apply(key)));
        switch (accepted) {
            case PHOTO -> {
                words.put("drop", translate.apply("ui-kit.upload.photos.drop"));
                words.put("choose", translate.apply("ui-kit.upload.photos.choose"));
                words.put("camera", translate.apply("ui-kit.upload.photos.camera"));
            }
            case ATTACHMENT -> {
                words.put("drop", translate.apply("ui-kit.upload.attachments.drop"));
                words.put("choose", translate.apply("ui-kit.upload.attachments.choose"));
            }
        }
        return words;
    }
}
