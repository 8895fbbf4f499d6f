/**
 * The main journey with Vaadin TestBench, through the element classes of the components.
 *
 * <p>TestBench is commercial: this module is compiled on every build and run by {@code ./portal
 * test --testbench} where a licence is installed. The same journey without TestBench, which always
 * runs, lies in portal-app.
 */
@NullMarked
package vn.thidua.testbench;

import org.jspecify.annotations.NullMarked;
