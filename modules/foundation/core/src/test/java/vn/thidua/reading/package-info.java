/** A module that needs the other one. */
@NullMarked
package vn.thidua.reading;

import org.jspecify.annotations.NullMarked;
