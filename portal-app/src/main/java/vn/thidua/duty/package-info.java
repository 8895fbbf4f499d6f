/** "Việc tôi phải làm": what the modules say that a person has to do, at home and on its page. */
@ApplicationModule
@NullMarked
package vn.thidua.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
