@NullMarked
package vn.thidua.plugin;

import org.jspecify.annotations.NullMarked;
