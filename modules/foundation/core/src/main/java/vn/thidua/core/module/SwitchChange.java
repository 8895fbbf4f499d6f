package vn.thidua.core.module;

import java.time.Instant;

/**
 * The last time somebody switched a module.
 *
 * @param on to which side
 * @param at when
 * @param by full name of the person, in the words of the day
 * @param reason why, empty where none was given
 */
public record SwitchChange(boolean on, Instant at, String by, String reason) {}
