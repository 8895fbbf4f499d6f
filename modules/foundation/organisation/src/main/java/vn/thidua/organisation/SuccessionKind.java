package vn.thidua.organisation;

/** How one unit came out of another in a reorganisation. */
public enum SuccessionKind {
    /** The earlier unit went into the later one, which keeps its papers. */
    MERGED_INTO,
    /** The later unit is a part of the earlier one; papers stay with the rest. */
    SPLIT_FROM,
    /** The earlier unit goes on as the later one. */
    RENAMED;

    /** Whether the later unit's people may read what the earlier one could read. */
    boolean inherits() {
        return this != SPLIT_FROM;
    }
}
