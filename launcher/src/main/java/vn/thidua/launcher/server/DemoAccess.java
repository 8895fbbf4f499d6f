package vn.thidua.launcher.server;

/**
 * How people come into the demo.
 *
 * @param portalUrl the address of the portal, to which Keycloak sends people back
 * @param password of all accounts of the demo bloc; printed at the start, no secret
 */
record DemoAccess(String portalUrl, String password) {

    /** Keeps the realm's rules: ten letters, digits among them. */
    static final String PASSWORD = "thidua2026";
}
