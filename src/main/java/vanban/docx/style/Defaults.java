package vanban.docx.style;

import java.util.Optional;
import vanban.style.Length;
import vanban.style.LetterLook;
import vanban.style.LineSpacing;
import vanban.style.Look;
import vanban.style.ParagraphLook;
import vanban.style.Styles;
import vanban.style.TextLook;

/** What the document has where a look says nothing. */
public final class Defaults {
  /** The size of letters where nothing says another (HD36 Phụ lục 3: body text has 14 to 15 pt). */
  static final Length SIZE = Length.points(14);

  private Defaults() {}

  /** A look that says everything but the frame and the box. */
  static TextLook of(Styles looks) {
    return new TextLook(letters(looks), paragraph());
  }

  private static LetterLook letters(Styles looks) {
    return new LetterLook(
        Optional.of(looks.font()),
        Optional.of(size(looks)),
        Optional.of(false),
        Optional.of(false),
        Optional.of(false),
        Optional.of(false),
        Optional.of("auto"),
        Optional.of(LetterLook.Position.BASELINE),
        Optional.empty());
  }

  /** The size of body text. */
  public static Length size(Styles looks) {
    Look body = looks.roles().get("body");
    return body instanceof TextLook text ? text.letters().size().orElse(SIZE) : SIZE;
  }

  private static ParagraphLook paragraph() {
    return new ParagraphLook(
        Optional.of(ParagraphLook.Align.LEFT),
        Optional.of(Length.ZERO),
        Optional.of(Length.ZERO),
        Optional.of(Length.ZERO),
        Optional.of(Length.ZERO),
        Optional.of(Length.ZERO),
        Optional.of(Length.ZERO),
        Optional.of(new LineSpacing.Lines(100)),
        Optional.of(false),
        Optional.of(false),
        Optional.empty(),
        Optional.empty());
  }
}
