package vn.thidua.index;

import java.util.List;
import vn.thidua.core.ItemRef;

/**
 * An item whose title goes on from what is being typed.
 *
 * @param ref the item
 * @param title its title
 * @param path address inside the portal, without a leading slash
 */
public record Suggestion(ItemRef ref, List<Piece> title, String path) {}
