/** Content on the disk, addressed by its hash, which never leaves the server. */
@NullMarked
package vn.thidua.files.store;

import org.jspecify.annotations.NullMarked;
