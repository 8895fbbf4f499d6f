/** What people do with the whole portal, in a real browser on a real server. */
@NullMarked
package vn.thidua.journey;

import org.jspecify.annotations.NullMarked;
