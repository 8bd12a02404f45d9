package vanban.style.measure;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TableStyle;
import vanban.style.TextStyle;

/**
 * The letters in the cells of a table: as their roles say, or smaller where the table would not fit
 * its paper.
 *
 * @param styles of the layout
 * @param smallest size to which letters are cut; empty where they are not
 * @param cut by how much letters are smaller than their roles say
 */
record TableLetters(StyleSet styles, Optional<Length> smallest, Length cut) {
  private static final Length STEP = Length.points(0.5); // in which Word keeps sizes of letters

  /** Those of a table, as their roles say. */
  static TableLetters of(StyleSet styles, Table table) {
    Optional<Length> smallest = styles.table(table.role()).properties().get(TableStyle.SMALLEST);
    return new TableLetters(styles, smallest, Length.ZERO);
  }

  /** As they are, and smaller step by step as far as they may become so. */
  Stream<TableLetters> smaller(Table table) {
    Length largest =
        Walk.blocks(
                table.rows().stream()
                    .flatMap(r -> r.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .toList())
            .filter(Paragraph.class::isInstance)
            .map(block -> stated(((Paragraph) block).role()))
            .reduce(Length.ZERO, Length::max);
    return Stream.iterate(
        this,
        letters -> letters.cut.equals(Length.ZERO) || letters.isSeen(largest),
        letters -> new TableLetters(styles, smallest, letters.cut.plus(STEP)));
  }

  /** Whether letters of a size become smaller by all of the cut. */
  private boolean isSeen(Length size) {
    return smallest.filter(least -> size.minus(cut).compareTo(least) >= 0).isPresent();
  }

  private Length stated(String role) {
    return styles.text(role).get(TextStyle.SIZE).orElse(styles.size());
  }

  /** The size of letters of a role, where it is not what the role says. */
  Optional<Length> size(String role) {
    Length stated = stated(role);
    return smallest
        .map(least -> stated.min(least.max(stated.minus(cut))))
        .filter(size -> !size.equals(stated));
  }

  /** What letters of a role look like. */
  Style style(String role) {
    Style style = styles.text(role);
    return size(role).map(size -> style.with(TextStyle.SIZE, size)).orElse(style);
  }

  /** How far lines of a role stand apart, nearly. */
  Length pitch(String role) {
    Length single = size(role).orElse(stated(role)).times(6, 5);
    LineSpacing spacing = style(role).get(TextStyle.LINE).orElse(LineSpacing.SINGLE);
    if (spacing instanceof LineSpacing.Exactly exactly) {
      return exactly.pitch();
    }
    return spacing instanceof LineSpacing.AtLeast least
        ? least.pitch().max(single)
        : single.times(((LineSpacing.Lines) spacing).hundredths(), 100);
  }

  /** How high a paragraph of a role is, nearly, with the distances above and below it. */
  Length height(String role, int lines) {
    Style style = style(role);
    return pitch(role)
        .times(lines, 1)
        .plus(style.value(TextStyle.SPACE_BEFORE))
        .plus(style.value(TextStyle.SPACE_AFTER));
  }

  /** Measures a paragraph. */
  TextMeasure measure(Paragraph paragraph) {
    return TextMeasure.of(styles, style(paragraph.role()), paragraph.content());
  }
}
