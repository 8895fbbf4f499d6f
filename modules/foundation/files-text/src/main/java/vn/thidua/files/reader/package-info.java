/**
 * The reader of attached documents: a program of its own, started by the portal with a small heap.
 * It is given one file after another and answers with their text. Whatever a document does to it,
 * the portal goes on.
 */
@NullMarked
package vn.thidua.files.reader;

import org.jspecify.annotations.NullMarked;
