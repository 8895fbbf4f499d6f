/** Pages of the news. */
@NullMarked
package vn.thidua.news.ui;

import org.jspecify.annotations.NullMarked;
