package vn.thidua.identity.signin;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The sign-in service in the portal's health. Away, it is "degraded" and not "down": people who are
 * in go on working, and taking the portal out of service would lock them out too.
 */
@Component("keycloakHealthIndicator")
class KeycloakIndicator implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Nobody can sign in");

    private final KeycloakHealth keycloak;

    KeycloakIndicator(KeycloakHealth keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Health health() {
        return keycloak.answers() ? Health.up().build() : Health.status(DEGRADED).build();
    }
}
