/** Keycloak as a child process: unpacked, built, started with the realm, found again, stopped. */
@NullMarked
package vn.thidua.launcher.keycloak;

import org.jspecify.annotations.NullMarked;
