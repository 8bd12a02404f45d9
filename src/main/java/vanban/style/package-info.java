/**
 * What each role of a document looks like: the page, the fonts, the sizes and distances, as {@code
 * styles.yaml} gives them. Knows no Word.
 */
@NullMarked
package vanban.style;

import org.jspecify.annotations.NullMarked;
