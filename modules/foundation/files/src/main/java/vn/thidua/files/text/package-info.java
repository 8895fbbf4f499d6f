/**
 * Text of attachments: read by a program of its own, kept once for each content, told to the items
 * that use it.
 */
@NullMarked
package vn.thidua.files.text;

import org.jspecify.annotations.NullMarked;
