/**
 * Documents as Word files and back, through docx4j; the one package that says {@code w:}. What
 * looks like what comes from {@link vanban.style.Styles}; nothing is decided here but how Word says
 * it.
 */
@NullMarked
package vanban.docx;

import org.jspecify.annotations.NullMarked;
