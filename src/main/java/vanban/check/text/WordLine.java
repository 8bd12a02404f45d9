package vanban.check.text;

import java.util.List;
import java.util.Optional;
import vanban.document.Origin;

/**
 * A line of a file with nothing but the words of a document, as {@link PassageReader#ofWords} makes
 * one, and what of the document it was made of.
 *
 * @param from offset of its first letter in that file
 * @param to offset behind its last
 * @param paragraph where the paragraph comes from
 * @param note where the note hangs on the text, of a line of a note
 * @param words where its words come from
 */
public record WordLine(
    int from, int to, Origin paragraph, Optional<Origin> note, List<Words> words) {
  /** Keeps the words from change. */
  public WordLine {
    words = List.copyOf(words);
  }

  /**
   * Letters that one node of the document printed.
   *
   * @param from offset of the first in its line
   * @param to offset behind the last
   * @param origin of the node
   */
  public record Words(int from, int to, Origin origin) {}
}
