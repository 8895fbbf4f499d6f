package vn.thidua.launcher.keycloak;

/**
 * A Keycloak as the portal reaches it.
 *
 * @param url without the realm, such as {@code http://localhost:8180}
 * @param clientSecret with which the client {@code portal} proves itself
 */
public record KeycloakAddress(String url, String clientSecret) {}
