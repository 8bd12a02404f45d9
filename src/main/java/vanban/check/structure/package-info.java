/** Rules for the parts of a document: numbers, headings, lists, notes. */
@NullMarked
package vanban.check.structure;

import org.jspecify.annotations.NullMarked;
