package vanban.prose;

import java.util.Optional;
import vanban.source.LocatedText;

/** Knows the words that <code>${…}</code> stands for. */
@FunctionalInterface
public interface NameResolver {

  /**
   * What fills the place of what stands between the braces, such as {@code period}.
   *
   * @param expression a name, or names with points between
   * @return empty if it stands for nothing, which is then among the diagnostics
   */
  Optional<Resolved> resolve(LocatedText expression);

  /** Whether there is what stands between the braces, of whatever form. */
  default boolean isKnown(String expression) {
    return false;
  }
}
