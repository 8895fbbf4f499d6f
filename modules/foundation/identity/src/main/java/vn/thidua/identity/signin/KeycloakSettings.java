package vn.thidua.identity.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the sign-in service is.
 *
 * @param url address that browsers and the portal use, such as {@code http://localhost:8180}
 * @param realm realm of the bloc
 * @param clientSecret secret of the client {@code portal}
 */
@ConfigurationProperties("portal.keycloak")
record KeycloakSettings(String url, String realm, String clientSecret) {

    /** Address of one of the realm's OpenID Connect endpoints. */
    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }

    String issuer() {
        return url + "/realms/" + realm;
    }
}
