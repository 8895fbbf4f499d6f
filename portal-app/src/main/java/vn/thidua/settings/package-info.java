/**
 * How each person wants the portal: the tools of the header for size and contrast, their entries in
 * the person's menu, and the page of settings. Modules bring their own sections to that page.
 */
@ApplicationModule
@NullMarked
package vn.thidua.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
