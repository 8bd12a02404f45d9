/** Comments in YAML files by which a warning is left out; knows not who warns of what. */
@NullMarked
package vanban.suppression;

import org.jspecify.annotations.NullMarked;
