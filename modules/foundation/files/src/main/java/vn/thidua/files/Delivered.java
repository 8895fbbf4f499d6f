package vn.thidua.files;

import java.nio.file.Path;

/**
 * A file on its way to a browser.
 *
 * @param file where it lies
 * @param name for a download
 * @param mediaType what it is
 * @param ours whether we made it ourselves, so that a browser may show it in place
 * @param open whether everybody may read the item, so that caches on the way may keep it
 */
record Delivered(Path file, String name, String mediaType, boolean ours, boolean open) {}
