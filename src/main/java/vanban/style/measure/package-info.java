/**
 * How much room the words of a document need, and how it is shared: the longest line, the widths of
 * columns and tables, where decimals stand, the height of charts. All who show documents go by it.
 */
@NullMarked
package vanban.style.measure;

import org.jspecify.annotations.NullMarked;
