/**
 * Forms that lose nothing: what is typed goes beside the page's own requests to an address that
 * does not need the page's session, and stays on the person's machine while there is no line.
 */
@NullMarked
package vn.thidua.uikit.draft;

import org.jspecify.annotations.NullMarked;
