package vn.thidua.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which other names are to stand for which index: all at once, so that none ever stands for
 * nothing.
 */
final class ClusterMoves {

    private final Map<String, Set<String>> there;
    private final JsonArray actions = new JsonArray();

    /**
     * Moves that begin with how things stand.
     *
     * @param there indexes with the other names of each
     */
    ClusterMoves(Map<String, Set<String>> there) {
        this.there = there;
    }

    /** Whether the name stands for this index and for no other. */
    boolean stands(String name, String index) {
        return there.containsKey(index)
                && there.entrySet().stream()
                        .allMatch(it -> it.getValue().contains(name) == it.getKey().equals(index));
    }

    /** Lets the name stand for the index and for no other. */
    ClusterMoves move(String name, String index) {
        if (!stands(name, index)) {
            there.forEach((other, names) -> {
                if (other.equals(name)) {
                    // Made by a write that came when the name stood for nothing.
                    add("remove_index", other, null);
                } else if (names.contains(name) && !other.equals(index)) {
                    add("remove", other, name);
                }
            });
            add("add", index, name);
        }
        return this;
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    JsonObject body() {
        var body = new JsonObject();
        body.add("actions", actions);
        return body;
    }

    private void add(String kind, String index, @Nullable String name) {
        var what = new JsonObject();
        what.addProperty("index", index);
        if (name != null) {
            what.addProperty("alias", name);
        }
        var action = new JsonObject();
        action.add(kind, what);
        actions.add(action);
    }
}
