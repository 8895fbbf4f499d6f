/**
 * People and their sign-in: who is looking, for which unit, in which capacity today. Accounts and
 * base roles belong to the sign-in service; dated positions and the secretariat belong here.
 */
@ApplicationModule
@NullMarked
package vn.thidua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
