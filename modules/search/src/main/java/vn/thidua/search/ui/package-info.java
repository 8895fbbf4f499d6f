/** The search box and the page of hits. */
@NullMarked
package vn.thidua.search.ui;

import org.jspecify.annotations.NullMarked;
