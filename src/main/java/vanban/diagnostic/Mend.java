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
    return of(List.of(edit));
  }

  /** Other words at several places that make one change; what it does is said of the first. */
  public static Mend of(List<Edit> edits) {
    String typed = edits.get(0).place().text();
    String text = edits.get(0).text();
    Message title = new Message("mend.replace", List.of(typed, text));
    if (text.isEmpty()) {
      title = new Message("mend.remove", List.of(typed));
    } else if (typed.isEmpty()) {
      title = new Message("mend.insert", List.of(text));
    }
    return new Mend(title, edits);
  }
}
