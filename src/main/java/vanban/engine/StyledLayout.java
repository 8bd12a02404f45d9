package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.source.SourceFile;

/**
 * A layout with what is wrong with its styles.
 *
 * @param layout what it brings; empty if its styles cannot be used
 * @param wrong what is wrong with them
 * @param sources the file that holds them; none if it cannot be read
 */
record StyledLayout(
    Optional<LoadedLayout> layout, List<Diagnostic> wrong, List<SourceFile> sources) {
  /** Keeps the lists from change. */
  StyledLayout {
    wrong = List.copyOf(wrong);
    sources = List.copyOf(sources);
  }
}
