package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.yaml.ParsedYaml;

/**
 * A layout with what is wrong with its styles.
 *
 * @param layout what it brings; empty if its styles cannot be used
 * @param wrong what is wrong with them
 * @param sources the files in which it and its styles are described, as YAML; not those that cannot
 *     be read
 */
record StyledLayout(
    Optional<LoadedLayout> layout, List<Diagnostic> wrong, List<ParsedYaml> sources) {
  /** Keeps the lists from change. */
  StyledLayout {
    wrong = List.copyOf(wrong);
    sources = List.copyOf(sources);
  }
}
