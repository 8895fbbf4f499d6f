/**
 * What somebody has typed and not yet saved. A draft lies beside its item: keeping it never touches
 * the item, its version or its readers. It survives the browser, the sign-in and the server.
 */
@NullMarked
package vn.thidua.core.draft;

import org.jspecify.annotations.NullMarked;
