/** Powers: who may do what. */
@NullMarked
package vn.thidua.core.right;

import org.jspecify.annotations.NullMarked;
