/** A module to be switched: a service, a job, a listener. */
@NullMarked
package vn.thidua.shelf;

import org.jspecify.annotations.NullMarked;
