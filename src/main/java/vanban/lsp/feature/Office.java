package vanban.lsp.feature;

import java.util.List;
import java.util.Map;

/** What an author can choose from that stands in no file of the report. */
public interface Office {
  /** The layouts, each with what it is called. */
  Map<String, String> layouts();

  /** The genres that a layout knows, by name. */
  List<String> genres(String layout);

  /**
   * The files that one could name.
   *
   * @param from the file that names them, as messages show it
   * @return as they are written there
   */
  List<String> files(String from);
}
