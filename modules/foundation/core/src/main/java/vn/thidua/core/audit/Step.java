package vn.thidua.core.audit;

import org.jspecify.annotations.Nullable;

/**
 * What was done to an item.
 *
 * @param action the module's word, such as {@code news.return}
 * @param from state before, or nothing when the action changes no state
 * @param to state after, or nothing
 * @param reason why, where a reason is asked for
 */
public record Step(
        String action, @Nullable String from, @Nullable String to, @Nullable String reason) {}
