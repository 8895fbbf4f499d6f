package vn.thidua.organisation;

/** Days on which a unit is a member of the bloc without interruption. */
record Membership(long unit, Validity days) {}
