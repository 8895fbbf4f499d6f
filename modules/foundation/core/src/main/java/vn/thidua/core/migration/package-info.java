/** The tables of every module: made and changed by the SQL files that it brings along. */
@NullMarked
package vn.thidua.core.migration;

import org.jspecify.annotations.NullMarked;
