/**
 * The named styles and the lists of a Word file: what looks like what comes of {@link
 * vanban.style.Styles}; nothing is decided here but how Word says it.
 */
@NullMarked
package vanban.docx.style;

import org.jspecify.annotations.NullMarked;
