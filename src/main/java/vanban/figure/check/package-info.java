/**
 * What is wrong with figures where they are declared: keys, cycles, parts and totals that do not
 * add up, units that lack numbers.
 */
@NullMarked
package vanban.figure.check;

import org.jspecify.annotations.NullMarked;
