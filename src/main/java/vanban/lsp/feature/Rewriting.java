package vanban.lsp.feature;

import java.util.List;
import vanban.source.Edit;

/**
 * Another way to write what is right.
 *
 * @param message the key of what it is called
 * @param arguments of that
 * @param edits that write it so
 */
public record Rewriting(String message, List<String> arguments, List<Edit> edits) {
  /** Keeps the lists from change. */
  public Rewriting {
    arguments = List.copyOf(arguments);
    edits = List.copyOf(edits);
  }
}
