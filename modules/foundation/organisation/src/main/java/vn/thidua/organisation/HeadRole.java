package vn.thidua.organisation;

/** What a unit may be for the bloc during a term. */
public enum HeadRole {
    /** Trưởng khối: leads the bloc, chairs its conferences. */
    HEAD,
    /** Phó trưởng khối: appraises the head's own sheet, often the next head. */
    DEPUTY
}
