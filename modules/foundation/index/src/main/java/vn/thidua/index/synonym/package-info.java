/** Words that mean the same: of the modules, and of the administrator. */
@NamedInterface("synonym")
@NullMarked
package vn.thidua.index.synonym;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
