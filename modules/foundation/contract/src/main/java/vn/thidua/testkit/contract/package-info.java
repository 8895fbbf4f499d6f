/** What every module must keep, as tests that a module inherits in a few lines. */
@NullMarked
package vn.thidua.testkit.contract;

import org.jspecify.annotations.NullMarked;
