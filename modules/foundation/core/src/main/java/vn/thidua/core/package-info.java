/**
 * What every module stands on, without any user interface: items and who may read them, events, the
 * viewer and his capacity, expected refusals. A module describes its items here and the rest of the
 * portal (search, home, panels) works with the description alone.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.thidua.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
