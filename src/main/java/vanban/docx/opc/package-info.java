/**
 * The file itself: the XML of its parts, and the zip they lie in, always the same bytes for the
 * same parts.
 */
@NullMarked
package vanban.docx.opc;

import org.jspecify.annotations.NullMarked;
