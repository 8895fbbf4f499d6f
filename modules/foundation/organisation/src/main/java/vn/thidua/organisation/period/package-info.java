/** The emulation year: periods with their deadlines, the bloc's calendar, working days. */
@NullMarked
package vn.thidua.organisation.period;

import org.jspecify.annotations.NullMarked;
