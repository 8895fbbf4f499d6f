package vn.thidua.protection;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Content security policies. Decision 0006 says which directive could not be stricter and why; the
 * test that walks through all pages fails when one is violated.
 */
final class ContentPolicy {

    static final String HEADER = "Content-Security-Policy";

    private static final String SELF = "'self'";
    private static final String NOBODY = "'none'";

    private ContentPolicy() {}

    /**
     * For the page that starts the application.
     *
     * @param nonce known to the scripts of that one page
     */
    static String ofPage(String nonce) {
        var policy = common();
        // Inline scripts of this page and own files; eval is how the framework calls functions.
        policy.put("script-src", SELF + " 'nonce-%s' 'unsafe-eval'".formatted(nonce));
        // Components write style elements and attributes of their own, without a nonce.
        policy.put("style-src", SELF + " 'unsafe-inline'");
        policy.put("base-uri", SELF);
        // The page that the framework shows while the network is away.
        policy.put("frame-src", SELF);
        return text(policy);
    }

    /** For everything else that does not bring a policy along: no inline scripts, no styles. */
    static String ofOthers() {
        var policy = common();
        policy.put("script-src", SELF);
        policy.put("style-src", SELF);
        policy.put("base-uri", NOBODY);
        return text(policy);
    }

    private static Map<String, String> common() {
        var policy = new TreeMap<String, String>();
        policy.put("default-src", NOBODY);
        policy.put("connect-src", SELF);
        // The framework's own icons come as data.
        policy.put("font-src", SELF + " data:");
        policy.put("img-src", SELF + " data: blob:");
        policy.put("form-action", SELF);
        policy.put("frame-ancestors", NOBODY);
        return policy;
    }

    private static String text(Map<String, String> policy) {
        return policy.entrySet().stream()
                .map(directive -> directive.getKey() + " " + directive.getValue())
                .collect(Collectors.joining("; "));
    }
}
