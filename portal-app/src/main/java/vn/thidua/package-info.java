/** The base package of the house: every module is one of its packages. */
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
