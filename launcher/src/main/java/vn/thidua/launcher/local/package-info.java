/**
 * What programs on one machine have in common: folders, ports, processes that are found again,
 * secrets. Uses nothing but the JDK, so that the launcher can run it from its sources.
 */
@NullMarked
package vn.thidua.launcher.local;

import org.jspecify.annotations.NullMarked;
