/** The Vietnamese lunar calendar, computed for the time zone of Hà Nội. */
@NullMarked
package vn.thidua.organisation.lunar;

import org.jspecify.annotations.NullMarked;
