package vanban.docx;

import java.util.Optional;
import vanban.style.Length;
import vanban.style.LetterLook;
import vanban.style.LineSpacing;
import vanban.style.ParagraphLook;
import vanban.style.ParagraphLook.Align;
import vanban.style.ParagraphLook.Frame;
import vanban.style.TextLook;

/** Looks in few words: {@code text(15).bold().center().after(6).look()}. Points, but for mm. */
final class LookBuilder {
  private TextLook look = TextLook.PLAIN;

  static LookBuilder text(double size) {
    return new LookBuilder()
        .letters(Optional.of(Length.points(size)), null, null, null, null, null);
  }

  static LookBuilder span() {
    return new LookBuilder();
  }

  private LookBuilder letters(
      Optional<Length> size,
      Boolean bold,
      Boolean italic,
      Boolean underline,
      Boolean caps,
      LetterLook.Position position) {
    LetterLook more =
        new LetterLook(
            Optional.empty(),
            size,
            Optional.ofNullable(bold),
            Optional.ofNullable(italic),
            Optional.ofNullable(underline),
            Optional.ofNullable(caps),
            Optional.empty(),
            Optional.ofNullable(position),
            Optional.empty());
    look = new TextLook(more, ParagraphLook.PLAIN).over(look);
    return this;
  }

  LookBuilder bold() {
    return letters(Optional.empty(), true, null, null, null, null);
  }

  LookBuilder italic() {
    return letters(Optional.empty(), null, true, null, null, null);
  }

  LookBuilder underline() {
    return letters(Optional.empty(), null, null, true, null, null);
  }

  LookBuilder align(Align align) {
    return paragraph(align, null, null, null, null, null, null, null, null);
  }

  LookBuilder center() {
    return align(Align.CENTER);
  }

  LookBuilder justify() {
    return align(Align.JUSTIFY);
  }

  LookBuilder firstLine(double mm) {
    return paragraph(null, Length.millimetres(mm), null, null, null, null, null, null, null);
  }

  LookBuilder hanging(double mm) {
    return paragraph(null, null, Length.millimetres(mm), null, null, null, null, null, null);
  }

  LookBuilder left(double mm) {
    return paragraph(null, null, null, Length.millimetres(mm), null, null, null, null, null);
  }

  LookBuilder before(double points) {
    return paragraph(null, null, null, null, Length.points(points), null, null, null, null);
  }

  LookBuilder after(double points) {
    return paragraph(null, null, null, null, null, Length.points(points), null, null, null);
  }

  LookBuilder exactly(double points) {
    LineSpacing line = new LineSpacing.Exactly(Length.points(points));
    return paragraph(null, null, null, null, null, null, line, null, null);
  }

  LookBuilder keepWithNext() {
    return paragraph(null, null, null, null, null, null, null, true, null);
  }

  LookBuilder frame(Frame.Edge edge, double mm, Align align) {
    Frame frame = new Frame(edge, Length.millimetres(mm), align);
    return paragraph(null, null, null, null, null, null, null, null, frame);
  }

  private LookBuilder paragraph(
      Align align,
      Length firstLine,
      Length hanging,
      Length left,
      Length before,
      Length after,
      LineSpacing line,
      Boolean keepWithNext,
      Frame frame) {
    ParagraphLook more =
        new ParagraphLook(
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
    look = new TextLook(LetterLook.PLAIN, more).over(look);
    return this;
  }

  TextLook look() {
    return look;
  }
}
