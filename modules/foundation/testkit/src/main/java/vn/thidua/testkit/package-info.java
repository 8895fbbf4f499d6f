/** Bases for tests on real servers, fixtures of signed-in people and the rules of the house. */
@NullMarked
package vn.thidua.testkit;

import org.jspecify.annotations.NullMarked;
