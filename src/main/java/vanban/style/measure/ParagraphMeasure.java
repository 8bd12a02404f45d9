package vanban.style.measure;

import vanban.document.Paragraph;
import vanban.style.Box;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/**
 * How high paragraphs are, as their roles say.
 *
 * @param styles of the layout
 */
public record ParagraphMeasure(StyleSet styles) {
  /** Of its size, as the letters of Times New Roman are high. */
  private static final int LINE_PERCENT = 115;

  private static final int HUNDRED = 100;

  /** The height of a paragraph with the distances around it, in a text so wide. */
  public Length height(Paragraph paragraph, Length width) {
    Style style = styles.text(paragraph.role());
    Length room = width.minus(style.value(TextStyle.LEFT)).minus(style.value(TextStyle.RIGHT));
    return lineHeight(style)
        .times(TextMeasure.of(styles, paragraph).lines(room), 1)
        .plus(style.get(TextStyle.BOX).map(ParagraphMeasure::lines).orElse(Length.ZERO))
        .plus(style.value(TextStyle.SPACE_BEFORE))
        .plus(style.value(TextStyle.SPACE_AFTER));
  }

  /** What the lines above and below the words need. */
  private static Length lines(Box box) {
    return box.paddingY().plus(box.weight()).times(2, 1);
  }

  private Length lineHeight(Style style) {
    Length single = style.get(TextStyle.SIZE).orElse(styles.size()).times(LINE_PERCENT, HUNDRED);
    LineSpacing line = style.value(TextStyle.LINE);
    if (line instanceof LineSpacing.Exactly exactly) {
      return exactly.pitch();
    }
    return line instanceof LineSpacing.AtLeast atLeast
        ? single.max(atLeast.pitch())
        : single.times(((LineSpacing.Lines) line).hundredths(), HUNDRED);
  }
}
