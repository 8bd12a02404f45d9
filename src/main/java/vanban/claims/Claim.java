package vanban.claims;

import java.util.Optional;
import vanban.diagnostic.Diagnostic;

/** Something that words beside a figure can say of it. */
@FunctionalInterface
interface Claim {
  /**
   * Holds the words around a figure against its numbers.
   *
   * @return what is wrong with them, at the words; empty also where the numbers are not known
   */
  Optional<Diagnostic> check(Passage passage, Mention mention);
}
