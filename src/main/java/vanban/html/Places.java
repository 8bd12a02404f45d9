package vanban.html;

import java.util.List;
import java.util.Optional;
import vanban.document.Origin;

/** Says where what stands in a document was written: {@code report.yaml:12:3}. */
@FunctionalInterface
public interface Places {
  /** Where something was written; empty where nobody wrote it. */
  Optional<String> of(Origin origin);

  /**
   * Where some words were written, stretch by stretch, the first from the first char on. Within a
   * stretch that has a place one char follows the other in its file as well.
   *
   * @param length of the words, in chars
   */
  default List<Stretch> stretches(Origin origin, int length) {
    return List.of(new Stretch(0, of(origin)));
  }

  /**
   * Some chars of a text, as far as the next stretch.
   *
   * @param at offset of the first of them
   * @param place where that was written; empty where nobody wrote it
   */
  record Stretch(int at, Optional<String> place) {}
}
