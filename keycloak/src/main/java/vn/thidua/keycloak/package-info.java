/** The realm of the portal as Keycloak imports it, for production and for the demo bloc. */
@NullMarked
package vn.thidua.keycloak;

import org.jspecify.annotations.NullMarked;
