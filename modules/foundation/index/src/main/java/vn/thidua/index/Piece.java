package vn.thidua.index;

/**
 * A stretch of shown text. Pieces in a row make the whole text; it is text and never markup, so
 * whatever people typed into it stays harmless.
 *
 * @param text the words as they are written in the item
 * @param hit whether the search found them
 */
public record Piece(String text, boolean hit) {}
