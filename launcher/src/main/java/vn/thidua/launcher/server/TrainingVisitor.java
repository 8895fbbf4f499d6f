package vn.thidua.launcher.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody without a browser who visits the trained portal as if it were the demo's portal, whose
 * address is the only one that Keycloak sends people back to: the trained one takes the place of a
 * proxy on the way there.
 */
final class TrainingVisitor {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** A sign-in goes to Keycloak and back over fewer pages than this. */
    private static final int REDIRECTS = 10;

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client;

    /**
     * Of portal and Keycloak, which name them differently. Java's own keeper of cookies would hold
     * back those of Keycloak, which ask for a safe line, as browsers take this machine for one.
     */
    private final Map<String, String> cookies = new TreeMap<>();

    /**
     * Knocks at nobody's door yet.
     *
     * @param trained where the trained portal listens
     * @param address where people reach the demo's portal
     */
    TrainingVisitor(URI trained, URI address) {
        this.address = address;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .proxy(new Way(address, trained))
                        .build();
    }

    /** The portal's answer at a path, without going where it leads. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), address.resolve(path));
    }

    /** What the portal answers to a message of the page. */
    String post(String path, String json) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(json));
        return text(send(request, address.resolve(path)));
    }

    /** Signs in through Keycloak's form, and comes back to the first page. */
    String signIn(String username, String password) throws IOException, InterruptedException {
        var page = follow(get(""));
        var form = FORM.matcher(text(page));
        if (!form.find()) {
            throw new IOException("No form to sign in at " + page.uri());
        }
        var fields = Map.of("username", encoded(username), "password", encoded(password));
        var request =
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(joined(fields, "&") + "&credentialId="));
        return text(follow(send(request, page.uri().resolve(form.group(1).replace("&amp;", "&")))));
    }

    static String text(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }

    private HttpResponse<String> follow(HttpResponse<String> first)
            throws IOException, InterruptedException {
        var answer = first;
        var from = address;
        for (int i = 0; i < REDIRECTS; i++) {
            var next = answer.headers().firstValue("Location");
            if (next.isEmpty()) {
                return answer;
            }
            from = from.resolve(next.get());
            answer = send(HttpRequest.newBuilder().GET(), from);
        }
        throw new IOException("Sent round in circles at " + answer.uri());
    }

    private HttpResponse<String> send(HttpRequest.Builder request, URI to)
            throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", joined(cookies, "; "));
        }
        var answer = client.send(request.uri(to).timeout(LIMIT).build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String joined(Map<String, String> pairs, String separator) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining(separator));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Everything for one address goes to the trained portal, the rest straight to its place. */
    private static final class Way extends ProxySelector {

        private final URI address;
        private final Proxy trained;

        Way(URI address, URI trained) {
            this.address = address;
            this.trained =
                    new Proxy(
                            Proxy.Type.HTTP,
                            new InetSocketAddress(trained.getHost(), trained.getPort()));
        }

        @Override
        public List<Proxy> select(URI to) {
            return List.of(
                    to.getAuthority().equals(address.getAuthority()) ? trained : Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI to, SocketAddress address, IOException reason) {
            // The request fails with the same reason.
        }
    }
}
