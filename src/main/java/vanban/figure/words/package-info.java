/**
 * The words for evaluated figures: in a sentence, in the cell of a table, in an explanation for
 * reviewers, and in the diagnostics of numbers that are not known.
 */
@NullMarked
package vanban.figure.words;

import org.jspecify.annotations.NullMarked;
