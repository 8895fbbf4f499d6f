/**
 * Answers without the frame and without views: for addresses that never reach a view, for faults
 * outside of one, and while the database is away.
 */
@NullMarked
package vn.thidua.shell.plain;

import org.jspecify.annotations.NullMarked;
