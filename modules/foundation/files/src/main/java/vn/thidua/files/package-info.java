/**
 * Files that people bring: photos with their sizes, attachments, where they are used and whether
 * the people on them agreed. What lies in {@code picture} and {@code store} is the module's own
 * business.
 */
@ApplicationModule
@NullMarked
package vn.thidua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
