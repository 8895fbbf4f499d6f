/** Measures the search service on generated items, in a process of its own. */
@NullMarked
package vn.thidua.bench.search;

import org.jspecify.annotations.NullMarked;
