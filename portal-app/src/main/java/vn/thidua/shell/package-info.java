/**
 * The frame of every page: name plate, navigation, header, home and error pages. It knows no
 * feature; whatever stands in it comes through the SPI.
 */
@ApplicationModule
@NullMarked
package vn.thidua.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
