/** Figures: declared once with what they are compared to. So far, the shape of their files. */
@NullMarked
package vanban.figure;

import org.jspecify.annotations.NullMarked;
