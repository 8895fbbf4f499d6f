package vn.thidua.alpha;

import vn.thidua.beta.Beta;

/** A feature that knows another one. */
public record Alpha(Beta other) {}
