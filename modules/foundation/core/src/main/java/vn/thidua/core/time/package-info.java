/** Time: one injected clock, one time zone for showing. */
@NullMarked
package vn.thidua.core.time;

import org.jspecify.annotations.NullMarked;
