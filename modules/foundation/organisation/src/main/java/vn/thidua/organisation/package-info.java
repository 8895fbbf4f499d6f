/**
 * Who takes part: units with the names of their time, the bloc with its members and its head, the
 * emulation year with its days.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.thidua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
