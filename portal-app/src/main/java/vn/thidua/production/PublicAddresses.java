package vn.thidua.production;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Addresses that people's browsers use: encrypted, and not those of one machine alone. */
final class PublicAddresses {

    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private PublicAddresses() {}

    static void check(Findings findings) {
        var portal = address(findings, Variable.URL);
        var keycloak = address(findings, Variable.KEYCLOAK_URL);
        if (portal.isPresent() && keycloak.isPresent()) {
            // On one machine a rehearsal may use both; else nobody's browser finds the sign-in.
            if (isLocal(keycloak.get().getHost()) && !isLocal(portal.get().getHost())) {
                findings.add(Variable.KEYCLOAK_URL, "production.issuer-local");
            }
        }
    }

    static boolean isLocal(String host) {
        return LOCAL.contains(host);
    }

    private static Optional<URI> address(Findings findings, Variable variable) {
        if (!findings.require(variable)) {
            return Optional.empty();
        }
        var value = findings.value(variable);
        var address = parsed(value);
        if (address.isEmpty()) {
            findings.add(variable, "production.no-address", value);
        } else if (value.endsWith("/")) {
            findings.add(variable, "production.final-slash", value);
        } else if (isOpen(address.get())) {
            findings.add(variable, "production.no-tls", value);
        }
        return address;
    }

    private static boolean isOpen(URI address) {
        return !"https".equals(address.getScheme()) && !isLocal(address.getHost());
    }

    private static Optional<URI> parsed(String value) {
        try {
            var address = new URI(value);
            var scheme = address.getScheme();
            var isWeb = "https".equals(scheme) || "http".equals(scheme);
            return Optional.of(address).filter(uri -> isWeb && uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
