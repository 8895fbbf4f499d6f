package vn.thidua.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/**
 * A person without a browser: the requests of one, with its cookies. All servers are on this
 * machine under one name, and their cookies have different names, so one jar holds them all.
 */
final class HttpPerson {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A sign-in goes to Keycloak and back over fewer pages than this. */
    private static final int REDIRECTS = 10;

    private final HttpClient client;
    private final Map<String, String> cookies = new ConcurrentSkipListMap<>();

    /** Shares the connections of the client with others. */
    HttpPerson(HttpClient client) {
        this.client = client;
    }

    /** The page at the address, wherever it leads. */
    Answer get(URI address) throws IOException, InterruptedException {
        return follow(send(HttpRequest.newBuilder(address).GET()));
    }

    Answer postForm(URI address, String form) throws IOException, InterruptedException {
        return follow(
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))));
    }

    Answer postJson(URI address, String json) throws IOException, InterruptedException {
        return new Answer(
                send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString(json))));
    }

    /** A part of a file, or without content the question how far it has come. */
    Answer put(URI address, Map<String, String> headers, byte[] content)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        return new Answer(send(request.PUT(BodyPublishers.ofByteArray(content))));
    }

    private Answer follow(HttpResponse<String> first) throws IOException, InterruptedException {
        var response = first;
        for (int i = 0; i < REDIRECTS; i++) {
            var next = response.headers().firstValue("Location");
            if (next.isEmpty()) {
                return new Answer(response);
            }
            response = send(HttpRequest.newBuilder(response.uri().resolve(next.get())).GET());
        }
        throw new IOException("Sent round in circles at " + response.uri());
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var all =
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
        if (!all.isEmpty()) {
            request.header("Cookie", all);
        }
        var response = client.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        var value = pair.substring(equals + 1);
        if (value.isEmpty()) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), value);
        }
    }

    /**
     * What came back at the end.
     *
     * @param response the last one
     */
    record Answer(HttpResponse<String> response) {

        String text() throws IOException {
            if (response.statusCode() != 200) {
                throw new IOException(response.statusCode() + " at " + response.uri());
            }
            return response.body();
        }

        URI address() {
            return response.uri();
        }
    }
}
