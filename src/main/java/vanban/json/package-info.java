/** Trees of maps and lists, printed as JSON (Jackson); knows not what they mean. */
@NullMarked
package vanban.json;

import org.jspecify.annotations.NullMarked;
