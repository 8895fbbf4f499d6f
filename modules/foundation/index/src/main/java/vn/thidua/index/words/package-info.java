/** What people type, read as they mean it, and found again in shown text. */
@NullMarked
package vn.thidua.index.words;

import org.jspecify.annotations.NullMarked;
