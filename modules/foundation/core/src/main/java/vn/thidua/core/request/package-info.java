/** What holds for the length of one request of a browser. */
@NullMarked
package vn.thidua.core.request;

import org.jspecify.annotations.NullMarked;
