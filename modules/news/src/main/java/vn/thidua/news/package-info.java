/** News of the bloc and its units: articles with photos, from draft to publication. */
@ApplicationModule
@NullMarked
package vn.thidua.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
