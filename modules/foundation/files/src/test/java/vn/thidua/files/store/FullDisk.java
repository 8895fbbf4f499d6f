package vn.thidua.files.store;

import org.springframework.util.unit.DataSize;

/** A disk on which less is left than must stay free. */
public final class FullDisk {

    private FullDisk() {}

    public static Pieces in(FilesSettings settings) {
        return new Pieces(
                new FilesSettings(
                        settings.folder(),
                        settings.photoLimit(),
                        settings.photoPixels(),
                        settings.attachmentLimit(),
                        settings.unusedAfter(),
                        DataSize.ofTerabytes(1_000_000)));
    }
}
