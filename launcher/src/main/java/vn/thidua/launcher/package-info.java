/** The command line of the portal: start, stop, test, reset, status. */
@NullMarked
package vn.thidua.launcher;

import org.jspecify.annotations.NullMarked;
