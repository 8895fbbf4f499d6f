package vn.thidua.index;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;

/**
 * The form of the index, its fields and its analysis, as OpenSearch is told to make it.
 *
 * @param body of the request that makes an index
 */
record ClusterForm(JsonObject body) {

    /** Sentences are found in the text of documents up to this length; the usual is a tenth. */
    private static final int LONGEST_TEXT = 10_000_000;

    /** The form that the engine of this portal needs. */
    static ClusterForm of(SearchMapping mapping) {
        var body = new AtomicReference<>(new JsonObject());
        mapping.scope(IndexEntry.class)
                .schemaManager()
                .exportExpectedSchema((backend, index, form) ->
                        body.set(
                                form.extension(ElasticsearchExtension.get())
                                        .bodyParts()
                                        .getFirst()
                                        .deepCopy()));
        var form = body.get();
        form.remove("aliases");
        var settings = form.getAsJsonObject("settings");
        settings.addProperty("index.highlight.max_analyzed_offset", LONGEST_TEXT);
        settings.addProperty(
                "index.max_result_window", SearchQuery.MOST_SKIPPED + SearchQuery.MOST_WANTED);
        return new ClusterForm(form);
    }

    /** Another one for every other form, in hexadecimal digits. */
    String sum() {
        try {
            var text = sorted(body).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonElement sorted(JsonElement some) {
        if (some instanceof JsonObject object) {
            var parts = new TreeMap<>(object.asMap());
            var sorted = new JsonObject();
            parts.forEach((name, part) -> sorted.add(name, sorted(part)));
            return sorted;
        }
        if (some instanceof JsonArray array) {
            var sorted = new JsonArray();
            array.forEach(part -> sorted.add(sorted(part)));
            return sorted;
        }
        return some;
    }
}
