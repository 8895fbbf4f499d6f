/** How Vietnamese text becomes words that can be found: tables in {@code analysis/*.txt}. */
@NullMarked
package vn.thidua.index.analysis;

import org.jspecify.annotations.NullMarked;
