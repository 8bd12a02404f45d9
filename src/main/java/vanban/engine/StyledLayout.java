package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;

/**
 * A layout with what is wrong with its styles.
 *
 * @param layout what it brings; empty if its styles cannot be used
 * @param wrong what is wrong with them
 */
record StyledLayout(Optional<LoadedLayout> layout, List<Diagnostic> wrong) {
  /** Keeps the diagnostics from change. */
  StyledLayout {
    wrong = List.copyOf(wrong);
  }
}
