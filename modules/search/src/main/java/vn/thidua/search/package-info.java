/** Search over the items of all modules: the box in the header and the page of hits. */
@ApplicationModule
@NullMarked
package vn.thidua.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
