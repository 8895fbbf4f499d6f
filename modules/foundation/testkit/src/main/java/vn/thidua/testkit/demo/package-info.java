/** Lets the portals of tests have the demonstration without working for it each time. */
@NullMarked
package vn.thidua.testkit.demo;

import org.jspecify.annotations.NullMarked;
