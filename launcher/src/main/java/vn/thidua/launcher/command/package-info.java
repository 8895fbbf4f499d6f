/**
 * What the command line does. Uses nothing but the JDK: it runs from its sources, before anything
 * is built.
 */
@NullMarked
package vn.thidua.launcher.command;

import org.jspecify.annotations.NullMarked;
