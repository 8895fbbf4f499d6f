/** The demonstration's bloc and years, loaded once into an empty portal. */
@NullMarked
package vn.thidua.organisation.demo;

import org.jspecify.annotations.NullMarked;
