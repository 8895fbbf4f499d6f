/** The frame of the portal with everything that is installed. */
@NullMarked
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
