/**
 * One typed description per file format: it checks and reads a YAML tree, and says a value in YAML
 * again. Knows nothing of reports.
 */
@NullMarked
package vanban.schema;

import org.jspecify.annotations.NullMarked;
