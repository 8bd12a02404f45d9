package vanban.style;

import java.util.List;
import vanban.style.ParagraphLook.Box;
import vanban.style.ParagraphLook.Frame;
import vanban.style.TableLook.Stand;

/** Makes looks of properties; says what a look is where nothing is said of it. */
final class Looks {
  private static final Length THIN = Length.points(0.5);
  private static final List<String> GREYS = List.of("595959", "BFBFBF", "262626", "8C8C8C");

  private Looks() {}

  static PageLook page(Properties page, Properties margins) {
    Length narrow = Length.millimetres(20);
    return new PageLook(
        page.word("size").filter("A5"::equals).isPresent() ? PageLook.Paper.A5 : PageLook.Paper.A4,
        margins.length("top", narrow),
        margins.length("bottom", narrow),
        margins.length("left", narrow),
        margins.length("right", narrow),
        page.length("header", Length.millimetres(10)),
        page.length("footer", Length.millimetres(10)),
        page.truth("mirror").orElse(false));
  }

  static Look text(Properties role) {
    return new TextLook(letters(role), paragraph(role));
  }

  private static LetterLook letters(Properties role) {
    return new LetterLook(
        role.word("font"),
        role.length("size"),
        role.truth("bold"),
        role.truth("italic"),
        role.truth("underline"),
        role.truth("caps"),
        role.color("color"),
        role.constant("position", LetterLook.Position.class),
        role.constant("highlight", LetterLook.Highlight.class));
  }

  private static ParagraphLook paragraph(Properties role) {
    return new ParagraphLook(
        role.constant("align", ParagraphLook.Align.class),
        role.length("first_line"),
        role.length("hanging"),
        role.length("left"),
        role.length("right"),
        role.length("space_before"),
        role.length("space_after"),
        role.line("line"),
        role.truth("keep_with_next"),
        role.truth("keep_together"),
        role.below("frame").map(Looks::frame),
        role.below("box").map(Looks::box));
  }

  private static Frame frame(Properties frame) {
    boolean top = frame.word("from").filter("page-top"::equals).isPresent();
    return new Frame(
        top ? Frame.Edge.TOP : Frame.Edge.BOTTOM,
        frame.length("distance", Length.ZERO),
        frame.constant("align", ParagraphLook.Align.class).orElse(ParagraphLook.Align.CENTER));
  }

  private static Box box(Properties box) {
    return new Box(
        box.length("width"),
        box.length("weight", THIN),
        box.length("padding_x", Length.ZERO),
        box.length("padding_y", Length.ZERO));
  }

  static Look columns(Properties role) {
    return new ColumnsLook(
        role.lengths("widths").isEmpty()
            ? List.of(Length.millimetres(80), Length.millimetres(80))
            : role.lengths("widths"),
        role.length("gap", Length.ZERO),
        role.length("offset", Length.ZERO),
        role.length("space_before", Length.ZERO),
        role.length("space_after", Length.ZERO),
        role.truth("keep_together").orElse(false),
        role.truth("keep_with_before").orElse(false),
        role.truth("fit").orElse(false));
  }

  static Look rule(Properties role) {
    boolean text = role.word("of").filter("text"::equals).isPresent();
    return new RuleLook(
        text ? RuleLook.Measure.TEXT : RuleLook.Measure.WORDS,
        role.percent("length").orElse(100),
        role.length("weight", THIN),
        role.length("gap", Length.ZERO),
        role.length("space_after", Length.ZERO));
  }

  static Look table(Properties role) {
    return new TableLook(
        role.length("border", THIN),
        role.length("padding_x", Length.ZERO),
        role.length("padding_y", Length.ZERO),
        role.constant("head", Stand.class).orElse(Stand.MIDDLE),
        role.constant("body", Stand.class).orElse(Stand.MIDDLE),
        role.length("space_after", Length.ZERO));
  }

  static Look chart(Properties role) {
    return new ChartLook(
        role.length("height", Length.millimetres(80)),
        role.word("font"),
        role.length("size", Length.points(10)),
        role.colors("colors").isEmpty() ? GREYS : role.colors("colors"),
        role.length("space_after", Length.ZERO));
  }
}
