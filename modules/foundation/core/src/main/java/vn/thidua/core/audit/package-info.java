/** The append-only log of who did what, in which capacity, when and why. */
@NullMarked
package vn.thidua.core.audit;

import org.jspecify.annotations.NullMarked;
