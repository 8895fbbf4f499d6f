/** MariaDB as a child process: unpacked, laid out, started, found again, stopped. */
@NullMarked
package vn.thidua.launcher.mariadb;

import org.jspecify.annotations.NullMarked;
