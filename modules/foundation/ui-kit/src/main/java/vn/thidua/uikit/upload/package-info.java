/**
 * Sending files: many at once, beside the page's own requests, going on after whatever broke off.
 */
@NullMarked
package vn.thidua.uikit.upload;

import org.jspecify.annotations.NullMarked;
