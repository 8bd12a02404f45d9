/**
 * YAML as a tree of values with places and comments (SnakeYAML), what shape such a tree must have,
 * and that shape as JSON Schema; knows nothing of reports.
 */
@NullMarked
package vanban.yaml;

import org.jspecify.annotations.NullMarked;
