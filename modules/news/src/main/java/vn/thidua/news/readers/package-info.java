/**
 * Who has read an article. Everybody sees how many of each unit; names are seen by the unit itself
 * and by the publisher, and forgotten after a year.
 */
@NullMarked
package vn.thidua.news.readers;

import org.jspecify.annotations.NullMarked;
