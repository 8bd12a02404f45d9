package vanban.style;

/** Where letters stand. */
public enum LetterPosition {
  /** On the line. */
  BASELINE,
  /** Small and raised, as the sign of a note. */
  SUPERSCRIPT,
  /** Small and lowered. */
  SUBSCRIPT
}
