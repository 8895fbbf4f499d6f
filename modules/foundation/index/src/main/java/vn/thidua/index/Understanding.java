package vn.thidua.index;

import org.jspecify.annotations.Nullable;

/**
 * How the search took the typed words. Both are made of texts that the viewer may read.
 *
 * @param reading the same words with their accents, when they were typed without and one form is
 *     clearly the most frequent
 * @param instead words of almost the same letters, whose hits these are because the typed ones have
 *     none
 */
public record Understanding(@Nullable String reading, @Nullable String instead) {

    /** As they were typed. */
    static final Understanding AS_TYPED = new Understanding(null, null);
}
