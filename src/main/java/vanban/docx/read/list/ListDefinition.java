package vanban.docx.read.list;

import java.util.Map;
import java.util.Optional;

/**
 * A list of several levels, which is counted as one whatever instances there are of it.
 *
 * @param levels by their depth, 0 for the first
 * @param levelsOfStyles at which depth the paragraphs of a style stand
 * @param definedBy the numbering style that defines it in its place
 */
record ListDefinition(
    Map<Long, ListLevel> levels, Map<String, Long> levelsOfStyles, Optional<String> definedBy) {
  /** Keeps the maps from change. */
  ListDefinition {
    levels = Map.copyOf(levels);
    levelsOfStyles = Map.copyOf(levelsOfStyles);
  }
}
