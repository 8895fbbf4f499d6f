package vn.thidua.files.picture;

import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Listens to what the JPEG reader only warns of: it fills missing parts with grey. Harmless
 * irregularities of cameras are warned of too, so only lost data count.
 */
final class Damage implements IIOReadWarningListener {

    private boolean seen;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        var text = warning.toLowerCase(Locale.ROOT);
        seen |= text.contains("premature end") || text.contains("bad huffman");
    }

    /** Refuses a picture that has lost data. */
    void refuse() {
        if (seen) {
            throw PictureType.broken();
        }
    }
}
