/** What those who run the portal rely on. */
@NullMarked
package vn.thidua.watch;

import org.jspecify.annotations.NullMarked;
