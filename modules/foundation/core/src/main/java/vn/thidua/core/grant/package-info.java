/** Reading rights: tokens of viewers matched with grants of items. */
@NullMarked
package vn.thidua.core.grant;

import org.jspecify.annotations.NullMarked;
