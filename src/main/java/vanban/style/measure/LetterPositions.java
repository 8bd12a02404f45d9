package vanban.style.measure;

import vanban.document.Inline;
import vanban.style.LetterPosition;

/** Where letters stand that a document has above or below the line. */
public final class LetterPositions {
  private LetterPositions() {}

  /** The position of such letters. */
  public static LetterPosition of(Inline.Script script) {
    return switch (script.side()) {
      case SUPERSCRIPT -> LetterPosition.SUPERSCRIPT;
      case SUBSCRIPT -> LetterPosition.SUBSCRIPT;
    };
  }
}
