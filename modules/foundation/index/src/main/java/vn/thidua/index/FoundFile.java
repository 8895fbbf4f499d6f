package vn.thidua.index;

import java.util.List;

/**
 * A document attached to a found item, in which words stand.
 *
 * @param name its name with its ending
 * @param path its address inside the portal
 * @param sentence a sentence in which words stand; empty when they stand in the name alone
 */
public record FoundFile(List<Piece> name, String path, List<Piece> sentence) {}
