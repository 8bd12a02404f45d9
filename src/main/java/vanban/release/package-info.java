/** What a document must have before it is issued. */
@NullMarked
package vanban.release;

import org.jspecify.annotations.NullMarked;
