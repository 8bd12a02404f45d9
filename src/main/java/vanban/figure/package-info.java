/**
 * Figures: declared once with what they are compared to, computed once, and said in the words of
 * reports; knows no layouts.
 */
@NullMarked
package vanban.figure;

import org.jspecify.annotations.NullMarked;
