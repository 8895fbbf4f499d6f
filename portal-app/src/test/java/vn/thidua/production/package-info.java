/** Right and wrong settings of production. */
@NullMarked
package vn.thidua.production;

import org.jspecify.annotations.NullMarked;
