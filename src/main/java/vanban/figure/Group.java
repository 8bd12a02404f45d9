package vanban.figure;

import java.util.List;
import vanban.source.LocatedText;

/**
 * Figures that a file puts together under a name, for tables.
 *
 * @param key by which tables name it, where it is declared
 * @param name as printed
 * @param figures their keys, in order; what is no figure's is among the diagnostics
 */
public record Group(LocatedText key, String name, List<LocatedText> figures) {
  /** Keeps the list from change. */
  public Group {
    figures = List.copyOf(figures);
  }
}
