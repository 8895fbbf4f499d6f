package vn.thidua.core.module;

import java.time.Instant;

/**
 * A module that is off.
 *
 * @param module its word
 * @param name text key of its name
 * @param since when it went off, or when the module went off that it needs
 */
public record SwitchedOff(String module, String name, Instant since) {}
