package vanban.style;

/** Colours behind words, on which letters stay readable. */
public enum Highlight {
  /** Yellow, as by a marker. */
  YELLOW,
  /** Light green. */
  GREEN,
  /** Light blue. */
  CYAN,
  /** Light grey, which printers without colour print too. */
  GRAY
}
