package vn.thidua.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests of one page, from the messages of Chromium's developer tools. */
final class Traffic {

    private static final JsonMapper JSON = new JsonMapper();

    /** Pictures inside of style sheets are no requests. */
    private final Set<String> inline = new HashSet<>();

    private final Set<String> cached = new HashSet<>();
    private final Set<String> sent = new HashSet<>();
    private double bytes;

    /** Takes the messages in; says whether there was any of a request. */
    boolean read(List<String> messages) {
        boolean any = false;
        for (String message : messages) {
            var event = JSON.readTree(message).path("message");
            var values = event.path("params");
            any |= take(event.path("method").asString(""), values);
        }
        return any;
    }

    double bytes() {
        return bytes;
    }

    /** Those that went over the line. */
    int requests() {
        var requests = new HashSet<>(sent);
        requests.removeAll(cached);
        requests.removeAll(inline);
        return requests.size();
    }

    int fromCache() {
        var kept = new HashSet<>(cached);
        kept.removeAll(inline);
        return kept.size();
    }

    private boolean take(String method, JsonNode values) {
        var id = values.path("requestId").asString("");
        switch (method) {
            case "Network.requestWillBeSent" -> {
                sent.add(id);
                if (!values.path("request").path("url").asString("").startsWith("http")) {
                    inline.add(id);
                }
            }
            case "Network.requestServedFromCache" -> cached.add(id);
            case "Network.responseReceived" -> {
                if (values.path("response").path("fromDiskCache").asBoolean(false)) {
                    cached.add(id);
                }
            }
            case "Network.loadingFinished" -> bytes += values.path("encodedDataLength").asDouble(0);
            default -> {
                return false;
            }
        }
        return true;
    }
}
