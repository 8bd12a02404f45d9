package vanban.diagnostic;

import java.util.List;
import vanban.source.Edit;

/**
 * Edits after which something is not wrong any more; an editor offers them under their title.
 *
 * @param title what they do
 * @param edits by place, none of which touch each other
 */
public record Mend(Message title, List<Edit> edits) {
  /** Keeps the edits from change. */
  public Mend {
    edits = List.copyOf(edits);
  }

  /** Other words at a place; none take away what stands there. */
  static Mend of(Edit edit) {
    String typed = edit.place().text();
    Message title =
        edit.text().isEmpty()
            ? new Message("mend.remove", List.of(typed))
            : new Message("mend.replace", List.of(typed, edit.text()));
    return new Mend(title, List.of(edit));
  }
}
