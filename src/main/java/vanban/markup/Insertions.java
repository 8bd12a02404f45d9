package vanban.markup;

import java.util.Optional;

/** Finds what {@code <insert ref="17" role="closing"/>} stands for. */
@FunctionalInterface
public interface Insertions {
  /** Of markup that inserts nothing. */
  Insertions NONE = request -> Optional.empty();

  /**
   * What a layout asks for.
   *
   * @param ref the name under which it was handed to the layout
   * @param part {@code lead} or {@code rest} of prose; empty for all of it
   * @param role of its paragraphs; empty for their own
   * @param ending another full stop at its very end; empty for its own
   */
  record Request(
      String ref, Optional<String> part, Optional<String> role, Optional<String> ending) {}

  /** What a request stands for; empty if nothing was handed to the layout under this name. */
  Optional<Insertion> find(Request request);
}
