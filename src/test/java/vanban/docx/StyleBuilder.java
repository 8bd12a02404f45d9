package vanban.docx;

import vanban.style.Align;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.Property;
import vanban.style.Style;
import vanban.style.TextStyle;

/** Styles in few words: {@code text(15).bold().center().after(6).style()}. Points, but for mm. */
final class StyleBuilder {
  private Style style = Style.EMPTY;

  static StyleBuilder text(double size) {
    return span().with(TextStyle.SIZE, Length.points(size));
  }

  static StyleBuilder span() {
    return new StyleBuilder();
  }

  private <T> StyleBuilder with(Property<T> property, T value) {
    style = style.with(property, value);
    return this;
  }

  StyleBuilder bold() {
    return with(TextStyle.BOLD, true);
  }

  StyleBuilder italic() {
    return with(TextStyle.ITALIC, true);
  }

  StyleBuilder underline() {
    return with(TextStyle.UNDERLINE, true);
  }

  StyleBuilder align(Align align) {
    return with(TextStyle.ALIGN, align);
  }

  StyleBuilder center() {
    return align(Align.CENTER);
  }

  StyleBuilder justify() {
    return align(Align.JUSTIFY);
  }

  StyleBuilder firstLine(double mm) {
    return with(TextStyle.FIRST_LINE, Length.millimetres(mm));
  }

  StyleBuilder hanging(double mm) {
    return with(TextStyle.HANGING, Length.millimetres(mm));
  }

  StyleBuilder left(double mm) {
    return with(TextStyle.LEFT, Length.millimetres(mm));
  }

  StyleBuilder before(double points) {
    return with(TextStyle.SPACE_BEFORE, Length.points(points));
  }

  StyleBuilder after(double points) {
    return with(TextStyle.SPACE_AFTER, Length.points(points));
  }

  StyleBuilder exactly(double points) {
    return with(TextStyle.LINE, new LineSpacing.Exactly(Length.points(points)));
  }

  StyleBuilder keepWithNext() {
    return with(TextStyle.KEEP_WITH_NEXT, true);
  }

  StyleBuilder frame(Frame.Edge edge, double mm, Align align) {
    return with(TextStyle.FRAME, new Frame(edge, Length.millimetres(mm), align, false));
  }

  TextStyle style() {
    return new TextStyle(style);
  }
}
