/** Reading the files of the demonstration bloc. */
@NullMarked
package vn.thidua.core.demo;

import org.jspecify.annotations.NullMarked;
