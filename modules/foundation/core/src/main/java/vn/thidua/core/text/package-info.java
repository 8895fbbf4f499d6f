/** Texts of all modules from their bundles, Vietnamese first. */
@NullMarked
package vn.thidua.core.text;

import org.jspecify.annotations.NullMarked;
