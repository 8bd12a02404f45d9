package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import vanban.document.Orientation;

/**
 * The places in the text of an upright part where the paper turns, for tables that lie on their
 * side. Each is a paragraph that ends the pages before it.
 */
final class OrientationBreaks {
  private final List<Break> breaks = new ArrayList<>();

  /**
   * A place where the paper turns.
   *
   * @param end the paragraph that ends the pages before
   * @param before how those pages lie
   */
  record Break(P end, Orientation before) {}

  /** All of them, in order. */
  List<Break> all() {
    return List.copyOf(breaks);
  }

  /** Notes one. */
  void add(P end, Orientation before) {
    breaks.add(new Break(end, before));
  }

  /** Takes the last back if nothing was written after it, so that no page stays empty. */
  boolean undoLast(List<Object> written) {
    int last = breaks.size() - 1;
    int end = written.size() - 1;
    boolean empty = last >= 0 && end >= 0 && written.get(end) == breaks.get(last).end();
    if (empty) {
      written.remove(end);
      breaks.remove(last);
    }
    return empty;
  }
}
