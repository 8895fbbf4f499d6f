/** What a system administrator looks after. */
@ApplicationModule
@NullMarked
package vn.thidua.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
