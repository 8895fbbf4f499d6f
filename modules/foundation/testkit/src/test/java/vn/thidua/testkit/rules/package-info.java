/** Every rule bites. */
@NullMarked
package vn.thidua.testkit.rules;

import org.jspecify.annotations.NullMarked;
