package vn.thidua.organisation;

/** How far a term is. */
public enum HeadTermState {
    /** Entered by the administrator; gives no power. */
    PROPOSED,
    /** Taken back before it was confirmed; kept for the record. */
    WITHDRAWN,
    /** Confirmed with the paper of the conference; gives power on its days. */
    CONFIRMED,
    /** Confirmed and over. Never stored: the dates say it. */
    ENDED
}
