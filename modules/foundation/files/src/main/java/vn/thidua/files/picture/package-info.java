/**
 * Pictures as bytes: what they are, what they tell beyond the picture, how they are made smaller.
 */
@NullMarked
package vn.thidua.files.picture;

import org.jspecify.annotations.NullMarked;
