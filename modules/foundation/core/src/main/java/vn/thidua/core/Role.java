package vn.thidua.core;

/**
 * In which capacity somebody looks or acts. The first three come from the person's entry in the
 * acting unit; the others are added by the portal's own dated records.
 */
public enum Role {
    /** Thành viên: reads, discusses, confirms notices. */
    MEMBER,
    /** Chuyên viên: writes and sends for the unit. */
    EDITOR,
    /** Lãnh đạo đơn vị: publishes and signs for the unit. */
    LEADER,
    /** Tổ thư ký khối: drafts and sums up for the bloc during a head term. */
    SECRETARIAT,
    /** Leader of the unit that is head of the bloc today. */
    HEAD_LEADER,
    /** The province's observer (standing agency): reads. */
    OBSERVER,
    /** System administrator: units, people, settings; no power over content. */
    ADMINISTRATOR
}
