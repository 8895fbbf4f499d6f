package vn.thidua.index;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks OpenSearch for what the engine does not care about: indexes, their names and notes. */
final class ClusterDoor {

    /** The note of an index, which goes with it. */
    private static final String NOTE = "portal_fingerprint";

    private static final int MISSING = 404;

    private final RestClient client;

    ClusterDoor(RestClient client) {
        this.client = client;
    }

    /** Version and kind of the server, such as {@code opensearch 3.8.0}. */
    String server() {
        var version = get("/").getAsJsonObject("version");
        var kind = version.get("distribution");
        return (kind == null ? "elasticsearch" : kind.getAsString())
                + " "
                + version.get("number").getAsString();
    }

    /** Indexes of these names, with the other names of each. */
    Map<String, Set<String>> indexes(String names) {
        var found = new HashMap<String, Set<String>>();
        get("/" + names + "/_alias")
                .asMap()
                .forEach((index, state) ->
                        found.put(
                                index,
                                Set.copyOf(
                                        state.getAsJsonObject()
                                                .getAsJsonObject("aliases")
                                                .keySet())));
        return found;
    }

    void create(String index, ClusterForm form) {
        ask("PUT", "/" + index, form.body());
    }

    void delete(String index) {
        ask("DELETE", "/" + index, null);
    }

    void rename(ClusterMoves moves) {
        ask("POST", "/_aliases", moves.body());
    }

    void note(String index, String note) {
        var meta = new JsonObject();
        meta.addProperty(NOTE, note);
        var mapping = new JsonObject();
        mapping.add("_meta", meta);
        ask("PUT", "/" + index + "/_mapping", mapping);
    }

    /** The note of the index, empty where there is neither. */
    String note(String index) {
        for (var state : get("/" + index + "/_mapping").asMap().values()) {
            var mapping = state.getAsJsonObject().getAsJsonObject("mappings");
            if (mapping.get("_meta") instanceof JsonObject meta && meta.has(NOTE)) {
                return meta.get(NOTE).getAsString();
            }
        }
        return "";
    }

    /** The answer, empty where there is nothing. */
    private JsonObject get(String path) {
        return ask("GET", path, null);
    }

    private JsonObject ask(String method, String path, @Nullable JsonElement body) {
        var request = new Request(method, path);
        if (body != null) {
            request.setJsonEntity(body.toString());
        }
        try (var answer =
                new InputStreamReader(
                        client.performRequest(request).getEntity().getContent(),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(answer).getAsJsonObject();
        } catch (ResponseException e) {
            if (e.getResponse().getStatusLine().getStatusCode() == MISSING) {
                return new JsonObject();
            }
            throw new UncheckedIOException("OpenSearch refused", e);
        } catch (IOException e) {
            throw new UncheckedIOException("OpenSearch does not answer", e);
        }
    }
}
