/**
 * The rules of the house, proved on every build. Rules over classes are ArchUnit rules; rules over
 * files read the checkout. Each says everything that is wrong at once, and what to do about it.
 */
@NullMarked
package vn.thidua.testkit.rules;

import org.jspecify.annotations.NullMarked;
