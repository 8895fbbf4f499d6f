/**
 * A page that shows every component of the kit in its states and in the three schemes, for whoever
 * writes modules. It exists only where the profile {@code development} is active.
 */
@NullMarked
package vn.thidua.uikit.catalogue;

import org.jspecify.annotations.NullMarked;
