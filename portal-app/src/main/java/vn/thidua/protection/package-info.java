/**
 * What protects people's browsers and the portal itself: the headers of every answer, the content
 * security policy of its pages, and limits on what one person or one address may ask for.
 */
@ApplicationModule
@NullMarked
package vn.thidua.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
