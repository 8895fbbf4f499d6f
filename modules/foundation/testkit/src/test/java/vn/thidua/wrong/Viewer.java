package vn.thidua.wrong;

/** Somebody who looks. */
public record Viewer(String name) {}
