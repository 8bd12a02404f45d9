package vanban.source;

import java.util.List;

/** What knows where it was written: words, the sign of a note, the output of a template. */
public interface Located {
  /** Where all of it was written. */
  Place place();

  /**
   * Where a part of its words was written; where that cannot be told, all of it.
   *
   * @param from offset of the part's first char in the words
   * @param to offset of the first char after the part
   */
  default Place place(int from, int to) {
    return place();
  }

  /** For what a template wrote: where the template was called, innermost first. */
  default List<Place> callers() {
    return List.of();
  }
}
