/** Pages of the administration. */
@NullMarked
package vn.thidua.administration.ui;

import org.jspecify.annotations.NullMarked;
