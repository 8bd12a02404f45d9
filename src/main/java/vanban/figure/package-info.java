/**
 * Figures as they are declared: what they are called, which of their numbers are typed, what they
 * follow from, and what of them can be printed. Data, which knows neither files nor words.
 */
@NullMarked
package vanban.figure;

import org.jspecify.annotations.NullMarked;
