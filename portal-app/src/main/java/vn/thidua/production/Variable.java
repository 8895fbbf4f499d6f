package vn.thidua.production;

import java.util.Locale;
import org.springframework.core.env.Environment;

/**
 * What a place of production decides. The name in the environment is the constant's with {@code
 * PORTAL_} before it; {@code docs/operations.md} explains each.
 */
enum Variable {
    URL("portal.url", ""),
    DATABASE_URL("portal.database.url", ""),
    DATABASE_USERNAME("portal.database.username", "portal"),
    DATABASE_PASSWORD("portal.database.password", ""),
    DATABASE_CONNECTIONS("portal.database.connections", "20"),
    KEYCLOAK_URL("portal.keycloak.url", ""),
    KEYCLOAK_REALM("portal.keycloak.realm", "thidua"),
    KEYCLOAK_CLIENT_SECRET("portal.keycloak.client-secret", ""),
    FILES_FOLDER("portal.files.folder", ""),
    INDEX_BACKEND("portal.index.backend", "lucene"),
    INDEX_FOLDER("portal.index.folder", ""),
    INDEX_HOSTS("portal.index.hosts", ""),
    INDEX_PROTOCOL("portal.index.protocol", "https"),
    INDEX_USERNAME("portal.index.username", ""),
    INDEX_PASSWORD("portal.index.password", ""),
    ADDRESS("portal.address", "127.0.0.1"),
    PORT("portal.port", "8080"),
    PROXIES("portal.proxies", "127.0.0.1/32, ::1/128"),
    MANAGEMENT_ADDRESS("portal.management.address", "127.0.0.1"),
    MANAGEMENT_PORT("portal.management.port", "8081"),
    MAIL_HOST("portal.mail.host", ""),
    MAIL_PORT("portal.mail.port", "587"),
    MAIL_USERNAME("portal.mail.username", ""),
    MAIL_PASSWORD("portal.mail.password", ""),
    MAIL_FROM("portal.mail.from", ""),
    MAIL_TLS("portal.mail.tls", "true"),
    DEMO("portal.demo", "false"),
    TODAY("portal.today", "real"),
    SERVERS("portal.servers", "");

    /** What stands for a value that names another one which nobody has set. */
    static final String PLACEHOLDER = "${";

    private final String property;
    private final String standard;

    Variable(String property, String standard) {
        this.property = property;
        this.standard = standard;
    }

    /** Its name in the environment. */
    String variable() {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** Its value without blanks at the ends; the standard where the place says nothing. */
    String in(Environment environment) {
        var given = given(environment);
        return given.isEmpty() ? standard : given;
    }

    private String given(Environment environment) {
        try {
            return environment.getProperty(property, "").strip();
        } catch (IllegalArgumentException unresolved) {
            return PLACEHOLDER;
        }
    }
}
