/**
 * What people set for themselves: kept per person in the database, so that it is the same at every
 * computer. Each setting is declared once, by whoever owns it.
 */
@NamedInterface("setting")
@NullMarked
package vn.thidua.identity.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
