package vn.thidua.beta;

/** A feature. */
public record Beta(String word) {}
