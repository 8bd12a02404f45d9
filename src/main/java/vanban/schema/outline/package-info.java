/**
 * What a schema says of itself before there is a file: as JSON Schema, for editors, and by the
 * paths of its keys.
 */
@NullMarked
package vanban.schema.outline;

import org.jspecify.annotations.NullMarked;
