/**
 * Where lines of Vietnamese may end and where they should not: the words that the syllables of a
 * name make up, and what belongs together in a sentence. Works on texts alone; knows no widths.
 */
@NullMarked
package vanban.vietnamese.linebreak;

import org.jspecify.annotations.NullMarked;
