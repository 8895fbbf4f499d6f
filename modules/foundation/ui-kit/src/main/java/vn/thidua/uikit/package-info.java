/**
 * Shared parts of the user interface and the side of the SPI that has one: cards of the home page
 * and parts of the shell. Every component has the class names of the design, so that the style
 * sheets of {@code themes/} alone decide how it looks.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.thidua.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
