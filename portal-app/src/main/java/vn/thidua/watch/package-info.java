/**
 * What those who run the portal see of it: health, readiness and figures, on a port of their own.
 */
@ApplicationModule
@NullMarked
package vn.thidua.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
