/**
 * YAML as a tree of values with places and comments (SnakeYAML), and YAML to be printed, without
 * them; knows nothing of what a file should say.
 */
@NullMarked
package vanban.yaml;

import org.jspecify.annotations.NullMarked;
