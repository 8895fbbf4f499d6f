/**
 * The search engine: one indexed entry an item, Vietnamese analysis, and search that shows nothing
 * the viewer may not read. Modules describe their items to core's {@code ItemSource} and publish
 * {@code ItemEvent}s; this module does the rest and is asked through {@code Search}.
 */
@ApplicationModule
@NullMarked
package vn.thidua.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
