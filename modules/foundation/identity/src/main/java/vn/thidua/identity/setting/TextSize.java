package vn.thidua.identity.setting;

/** The three steps of all letters: 15, 16 and 19 px (design guide, part 3). */
public enum TextSize {
    /** A−: 15 px. */
    SMALL,
    /** A: 16 px. */
    NORMAL,
    /** A+: 19 px. */
    LARGE
}
