/**
 * Files that arrive piece by piece, beside the page's own requests: whatever breaks in the middle,
 * the next piece goes on where the last one ended.
 */
@NullMarked
package vn.thidua.files.upload;

import org.jspecify.annotations.NullMarked;
