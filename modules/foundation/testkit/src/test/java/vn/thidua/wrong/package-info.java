/** Classes that break the rules of the house, to see that the rules bite. */
@NullMarked
package vn.thidua.wrong;

import org.jspecify.annotations.NullMarked;
