package vanban.docx.style;

import java.util.Optional;
import vanban.style.CharacterStyle;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.ParagraphStyle;
import vanban.style.RoleStyle;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** What the document has where a look says nothing. */
public final class Defaults {
  /** The size of letters where nothing says another (HD36 Phụ lục 3: body text has 14 to 15 pt). */
  static final Length SIZE = Length.points(14);

  private Defaults() {}

  /** A look that says everything but the frame and the box. */
  static TextStyle of(StyleSet styles) {
    return new TextStyle(letters(styles), paragraph());
  }

  private static CharacterStyle letters(StyleSet styles) {
    return new CharacterStyle(
        Optional.of(styles.font()),
        Optional.of(size(styles)),
        Optional.of(false),
        Optional.of(false),
        Optional.of(false),
        Optional.of(false),
        Optional.of("auto"),
        Optional.of(CharacterStyle.Position.BASELINE),
        Optional.empty());
  }

  /** The size of body text. */
  public static Length size(StyleSet styles) {
    RoleStyle body = styles.roles().get("body");
    return body instanceof TextStyle text ? text.letters().size().orElse(SIZE) : SIZE;
  }

  private static ParagraphStyle paragraph() {
    return new ParagraphStyle(
        Optional.of(ParagraphStyle.Align.LEFT),
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
