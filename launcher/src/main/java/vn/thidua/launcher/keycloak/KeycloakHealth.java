package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import vn.thidua.launcher.local.Ports;

/** Asks Keycloak whether it can sign people in; it listens long before it can. */
final class KeycloakHealth {

    private static final int MILLISECONDS = 2000;

    private KeycloakHealth() {}

    static boolean isReady(KeycloakPorts ports) {
        var address = "http://" + Ports.LOCALHOST + ":" + ports.management() + "/health/ready";
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(MILLISECONDS);
            connection.setReadTimeout(MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
