package vanban.markup;

import java.util.List;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Knows where markup was written: a layout writes it, so a place in its text is not yet the place
 * an author of layouts wants to see.
 */
@FunctionalInterface
public interface SourceMapper {

  /**
   * Where a stretch of the markup was written.
   *
   * @param start offset of its first char in the markup's text
   * @param end offset of the first char after it; the same for a point
   */
  Place of(int start, int end);

  /** Where the template that wrote the markup at an offset was called, innermost first. */
  default List<Place> callers(int start) {
    return List.of();
  }

  /** Markup that was written by hand, and stands in {@code file} as it is. */
  static SourceMapper in(SourceFile file) {
    return (start, end) -> new Place(file, start, end);
  }
}
