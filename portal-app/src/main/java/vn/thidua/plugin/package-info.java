/**
 * Plug-ins: jars in the folder {@code plugins/}. Each is looked at before the portal's context is
 * made; what does not fit is refused by name and the portal starts without it.
 */
@ApplicationModule
@NullMarked
package vn.thidua.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
