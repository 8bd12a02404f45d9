package vanban.index;

/**
 * What an author calls a thing by.
 *
 * @param kind what it is
 * @param text the name: {@code revenue}, {@code period}, {@code sections/kinh-te.yaml} as messages
 *     show the path; of a note also where it is written, for each text has notes of its own
 */
public record Name(Kind kind, String text) {

  /** What has a name in a report. */
  public enum Kind {
    /** A figure, by its key. */
    FIGURE,
    /** A group of figures, by its key. */
    GROUP,
    /** A term of the report. */
    TERM,
    /** The id of a section, an appendix, a table, a chart or a picture. */
    ID,
    /** A note. */
    NOTE,
    /** A file. */
    FILE
  }
}
