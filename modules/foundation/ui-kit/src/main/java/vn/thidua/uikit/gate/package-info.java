/** Gates in front of pages and addresses of modules that are off. */
@NullMarked
package vn.thidua.uikit.gate;

import org.jspecify.annotations.NullMarked;
