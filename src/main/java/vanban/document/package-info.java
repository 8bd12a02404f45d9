/**
 * The finished document as one immutable tree, between the markup it is read from and the writers
 * that print it; and the passes that number it and resolve its references. Knows no files, layouts
 * or Word.
 */
@NullMarked
package vanban.document;

import org.jspecify.annotations.NullMarked;
