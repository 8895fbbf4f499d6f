/**
 * The servers that the portal needs, as child processes of one machine: MariaDB and Keycloak from
 * the binaries of the build, everything below the checkout's folder {@code .portal}, everything
 * bound to 127.0.0.1. For the demo and the tests only; a deployed portal is given its servers.
 */
@NullMarked
package vn.thidua.launcher.server;

import org.jspecify.annotations.NullMarked;
