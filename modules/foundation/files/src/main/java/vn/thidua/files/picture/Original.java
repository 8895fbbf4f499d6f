package vn.thidua.files.picture;

import java.nio.file.Path;

/**
 * A stored picture from which smaller ones are made.
 *
 * @param file where it lies
 * @param type what it is
 * @param orientation how it is to be turned
 */
public record Original(Path file, PictureType type, Orientation orientation) {}
