/** What a person has to do in the portal ("Việc tôi phải làm"), told by the modules. */
@NullMarked
package vn.thidua.core.duty;

import org.jspecify.annotations.NullMarked;
