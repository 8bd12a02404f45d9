package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.P;
import vanban.document.Orientation;

/**
 * The places in the text of an upright part where the paper turns, for tables that lie on their
 * side. Each is a paragraph that ends the pages before it.
 */
final class Turns {
  private final List<Turn> turns = new ArrayList<>();

  /**
   * A place where the paper turns.
   *
   * @param end the paragraph that ends the pages before
   * @param before how those pages lie
   */
  record Turn(P end, Orientation before) {}

  /** All of them, in order. */
  List<Turn> all() {
    return List.copyOf(turns);
  }

  /** Notes one. */
  void add(P end, Orientation before) {
    turns.add(new Turn(end, before));
  }

  /** Takes the last back if nothing was written after it, so that no page stays empty. */
  boolean takeBack(List<Object> written) {
    int last = turns.size() - 1;
    int end = written.size() - 1;
    boolean empty = last >= 0 && end >= 0 && written.get(end) == turns.get(last).end();
    if (empty) {
      written.remove(end);
      turns.remove(last);
    }
    return empty;
  }
}
