package vn.thidua.core;

/**
 * There is no such item, or the viewer may not read it: one answer for both, so that nobody learns
 * of what exists.
 */
public final class NotFound extends RuntimeException {

    public NotFound(ItemRef item) {
        super(item.toString(), null, false, false);
    }
}
