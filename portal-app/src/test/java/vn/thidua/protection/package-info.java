/** Limits and headers. */
@NullMarked
package vn.thidua.protection;

import org.jspecify.annotations.NullMarked;
