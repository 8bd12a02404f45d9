package vanban.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.document.Origin;

/**
 * What is compared as a whole: a paragraph, a title, a note, a row of a table, a chart, a picture.
 *
 * @param where it stands
 * @param title of the section it stands in; empty outside of all
 * @param kind what it is
 * @param id by which its author names it; empty without
 * @param lines what it says: one line, of a row one for each cell
 * @param origin where it was written
 */
public record Piece(
    Where where, String title, Kind kind, Optional<String> id, List<Line> lines, Origin origin) {
  /** Keeps the lines from change. */
  public Piece {
    lines = List.copyOf(lines);
  }

  /** What is told apart. */
  public enum Kind {
    /** A paragraph. */
    PARAGRAPH,
    /** The title of a section. */
    HEADING,
    /** A footnote. */
    NOTE,
    /** A row of a table. */
    ROW,
    /** The title of a table, a chart or a picture, and the lines around it. */
    CAPTION,
    /** A chart: its numbers, one line for each series. */
    CHART,
    /** A picture: its file and the words that stand for it. */
    PICTURE,
    /** Words behind the text of all pages, or in their margins. */
    PAGE
  }

  /** All its words; those of the cells of a row with a stroke between them. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining(" | "));
  }

  /** What makes another piece the same one: its kind, its words and how they look. */
  Object content() {
    return List.of(kind, lines);
  }

  /** Its words, by which its likeness to another is measured. */
  List<String> words() {
    return lines.stream().flatMap(line -> line.words().stream()).toList();
  }
}
