/** Modules that an administrator switches off and on while the portal runs. */
@NullMarked
package vn.thidua.core.module;

import org.jspecify.annotations.NullMarked;
