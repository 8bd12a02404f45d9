package vanban.check.text;

import java.util.List;
import java.util.Optional;
import vanban.document.Document;

/**
 * A document as a reviewer reads it.
 *
 * @param document with its numbers
 * @param all its passages in their order; a note comes behind the passage it hangs on
 * @param house what the office has settled for itself
 * @param page how its pages look, of a file of which nobody knows who made it
 */
public record Passages(
    Document document, List<Passage> all, HouseRules house, Optional<PageLook> page) {
  /** Keeps the list from change. */
  public Passages {
    all = List.copyOf(all);
  }

  /** The same for an office that has settled some things. */
  public Passages in(HouseRules other) {
    return new Passages(document, all, other, page);
  }

  /** The same with pages that look so. */
  public Passages on(PageLook pages) {
    return new Passages(document, all, house, Optional.of(pages));
  }
}
