@NullMarked
package vn.thidua.shell.plain;

import org.jspecify.annotations.NullMarked;
