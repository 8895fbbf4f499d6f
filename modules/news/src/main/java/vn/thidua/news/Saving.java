package vn.thidua.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who saved a text, and when.
 *
 * @param by the person's key, or nothing for a text that was brought in
 * @param at when
 */
public record Saving(@Nullable Long by, Instant at) {}
