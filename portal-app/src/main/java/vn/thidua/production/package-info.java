/**
 * The portal in production: everything that depends on the place comes from environment variables
 * named {@code PORTAL_…}, and a start with wrong ones ends at once with a list of what is wrong.
 * Nothing here runs in the demo and in the tests, whose servers are this machine's own.
 */
@ApplicationModule
@NullMarked
package vn.thidua.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
