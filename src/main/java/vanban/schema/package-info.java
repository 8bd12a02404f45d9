/**
 * One typed description per file format: it checks and reads a YAML tree, prints one, becomes a
 * JSON Schema, and tells what may stand where. Knows nothing of reports.
 */
@NullMarked
package vanban.schema;

import org.jspecify.annotations.NullMarked;
