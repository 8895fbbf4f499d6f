/**
 * Measures the portal with real parts: its jar, MariaDB, Keycloak and Chromium. Everything listens
 * on 127.0.0.1, has a limit of time and is ended by whoever started it.
 */
@NullMarked
package vn.thidua.bench;

import org.jspecify.annotations.NullMarked;
