/** Tests of what tests prepare. */
@NullMarked
package vn.thidua.testkit.demo;

import org.jspecify.annotations.NullMarked;
