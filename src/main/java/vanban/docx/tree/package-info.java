/** The XML of a part as an immutable tree, as it was written and as it is printed again. */
@NullMarked
package vanban.docx.tree;

import org.jspecify.annotations.NullMarked;
