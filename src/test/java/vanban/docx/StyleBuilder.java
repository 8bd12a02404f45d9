package vanban.docx;

import java.util.Optional;
import vanban.style.CharacterStyle;
import vanban.style.Length;
import vanban.style.LineSpacing;
import vanban.style.ParagraphStyle;
import vanban.style.ParagraphStyle.Align;
import vanban.style.ParagraphStyle.Frame;
import vanban.style.TextStyle;

/** Looks in few words: {@code text(15).bold().center().after(6).look()}. Points, but for mm. */
final class StyleBuilder {
  private TextStyle style = TextStyle.PLAIN;

  static StyleBuilder text(double size) {
    return new StyleBuilder()
        .letters(Optional.of(Length.points(size)), null, null, null, null, null);
  }

  static StyleBuilder span() {
    return new StyleBuilder();
  }

  private StyleBuilder letters(
      Optional<Length> size,
      Boolean bold,
      Boolean italic,
      Boolean underline,
      Boolean caps,
      CharacterStyle.Position position) {
    CharacterStyle more =
        new CharacterStyle(
            Optional.empty(),
            size,
            Optional.ofNullable(bold),
            Optional.ofNullable(italic),
            Optional.ofNullable(underline),
            Optional.ofNullable(caps),
            Optional.empty(),
            Optional.ofNullable(position),
            Optional.empty());
    style = new TextStyle(more, ParagraphStyle.PLAIN).over(style);
    return this;
  }

  StyleBuilder bold() {
    return letters(Optional.empty(), true, null, null, null, null);
  }

  StyleBuilder italic() {
    return letters(Optional.empty(), null, true, null, null, null);
  }

  StyleBuilder underline() {
    return letters(Optional.empty(), null, null, true, null, null);
  }

  StyleBuilder align(Align align) {
    return paragraph(align, null, null, null, null, null, null, null, null);
  }

  StyleBuilder center() {
    return align(Align.CENTER);
  }

  StyleBuilder justify() {
    return align(Align.JUSTIFY);
  }

  StyleBuilder firstLine(double mm) {
    return paragraph(null, Length.millimetres(mm), null, null, null, null, null, null, null);
  }

  StyleBuilder hanging(double mm) {
    return paragraph(null, null, Length.millimetres(mm), null, null, null, null, null, null);
  }

  StyleBuilder left(double mm) {
    return paragraph(null, null, null, Length.millimetres(mm), null, null, null, null, null);
  }

  StyleBuilder before(double points) {
    return paragraph(null, null, null, null, Length.points(points), null, null, null, null);
  }

  StyleBuilder after(double points) {
    return paragraph(null, null, null, null, null, Length.points(points), null, null, null);
  }

  StyleBuilder exactly(double points) {
    LineSpacing line = new LineSpacing.Exactly(Length.points(points));
    return paragraph(null, null, null, null, null, null, line, null, null);
  }

  StyleBuilder keepWithNext() {
    return paragraph(null, null, null, null, null, null, null, true, null);
  }

  StyleBuilder frame(Frame.Edge edge, double mm, Align align) {
    Frame frame = new Frame(edge, Length.millimetres(mm), align);
    return paragraph(null, null, null, null, null, null, null, null, frame);
  }

  private StyleBuilder paragraph(
      Align align,
      Length firstLine,
      Length hanging,
      Length left,
      Length before,
      Length after,
      LineSpacing line,
      Boolean keepWithNext,
      Frame frame) {
    ParagraphStyle more =
        new ParagraphStyle(
            Optional.ofNullable(align),
            Optional.ofNullable(firstLine),
            Optional.ofNullable(hanging),
            Optional.ofNullable(left),
            Optional.empty(),
            Optional.ofNullable(before),
            Optional.ofNullable(after),
            Optional.ofNullable(line),
            Optional.ofNullable(keepWithNext),
            Optional.empty(),
            Optional.ofNullable(frame),
            Optional.empty());
    style = new TextStyle(CharacterStyle.PLAIN, more).over(style);
    return this;
  }

  TextStyle style() {
    return style;
  }
}
