package vn.thidua.index.synonym;

/**
 * The administrator's words that mean the same.
 *
 * @param version grows with each change; 0 before the first
 * @param lines one group a line, its forms divided by commas
 */
public record SynonymLines(int version, String lines) {}
