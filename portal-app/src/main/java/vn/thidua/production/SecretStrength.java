package vn.thidua.production;

import java.util.Locale;
import java.util.Set;

/** Secrets that nobody guesses and that no demo knows. Their values are never repeated. */
final class SecretStrength {

    /** 16 random letters and digits are about 95 bits. */
    private static final int SHORTEST = 16;

    /** What the demo makes up begins so. */
    private static final String DEMO = "demo-";

    /** Parts of passwords that everybody tries first, and the one that the demo prints. */
    private static final Set<String> KNOWN =
            Set.of("thidua2026", "changeme", "change-me", "password", "matkhau", "12345678");

    private SecretStrength() {}

    static void check(Findings findings) {
        check(findings, Variable.DATABASE_PASSWORD);
        check(findings, Variable.KEYCLOAK_CLIENT_SECRET);
        if (findings.isGiven(Variable.DATABASE_PASSWORD)
                && findings.value(Variable.DATABASE_PASSWORD)
                        .equals(findings.value(Variable.KEYCLOAK_CLIENT_SECRET))) {
            findings.add(Variable.KEYCLOAK_CLIENT_SECRET, "production.secret-twice");
        }
    }

    private static void check(Findings findings, Variable variable) {
        if (!findings.require(variable)) {
            return;
        }
        var secret = findings.value(variable);
        if (isOfTheDemo(secret)) {
            findings.add(variable, "production.secret-demo");
        } else if (secret.startsWith(Variable.PLACEHOLDER)) {
            findings.add(variable, "production.secret-placeholder");
        } else if (secret.length() < SHORTEST) {
            findings.add(variable, "production.secret-short", SHORTEST);
        }
    }

    private static boolean isOfTheDemo(String secret) {
        var small = secret.toLowerCase(Locale.ROOT);
        return secret.startsWith(DEMO) || KNOWN.stream().anyMatch(small::contains);
    }
}
