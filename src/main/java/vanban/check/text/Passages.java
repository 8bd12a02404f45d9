package vanban.check.text;

import java.util.List;
import vanban.document.Document;

/**
 * A document as a reviewer reads it.
 *
 * @param document with its numbers
 * @param all its passages in their order; a note comes behind the passage it hangs on
 */
public record Passages(Document document, List<Passage> all) {
  /** Keeps the list from change. */
  public Passages {
    all = List.copyOf(all);
  }
}
