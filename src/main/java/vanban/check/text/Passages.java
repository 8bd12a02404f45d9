package vanban.check.text;

import java.util.List;
import vanban.document.Document;

/**
 * A document as a reviewer reads it.
 *
 * @param document with its numbers
 * @param all its passages in their order; a note comes behind the passage it hangs on
 * @param house what the office has settled for itself
 */
public record Passages(Document document, List<Passage> all, HouseRules house) {
  /** Keeps the list from change. */
  public Passages {
    all = List.copyOf(all);
  }

  /** The same for an office that has settled some things. */
  public Passages in(HouseRules other) {
    return new Passages(document, all, other);
  }
}
