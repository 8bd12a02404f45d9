package vanban.style;

import java.util.List;
import vanban.style.ParagraphStyle.Box;
import vanban.style.ParagraphStyle.Frame;
import vanban.style.TableStyle.Stand;

/** Makes looks of properties; says what a look is where nothing is said of it. */
final class RoleStyles {
  private static final Length THIN = Length.points(0.5);
  private static final List<String> GREYS = List.of("595959", "BFBFBF", "262626", "8C8C8C");

  private RoleStyles() {}

  static PageStyle page(Properties page, Properties margins) {
    Length narrow = Length.millimetres(20);
    return new PageStyle(
        page.word("size").filter("A5"::equals).isPresent()
            ? PageStyle.Paper.A5
            : PageStyle.Paper.A4,
        margins.length("top", narrow),
        margins.length("bottom", narrow),
        margins.length("left", narrow),
        margins.length("right", narrow),
        page.length("header", Length.millimetres(10)),
        page.length("footer", Length.millimetres(10)),
        page.truth("mirror").orElse(false));
  }

  static RoleStyle text(Properties role) {
    return new TextStyle(letters(role), paragraph(role));
  }

  private static CharacterStyle letters(Properties role) {
    return new CharacterStyle(
        role.word("font"),
        role.length("size"),
        role.truth("bold"),
        role.truth("italic"),
        role.truth("underline"),
        role.truth("caps"),
        role.color("color"),
        role.constant("position", CharacterStyle.Position.class),
        role.constant("highlight", CharacterStyle.Highlight.class));
  }

  private static ParagraphStyle paragraph(Properties role) {
    return new ParagraphStyle(
        role.constant("align", ParagraphStyle.Align.class),
        role.length("first_line"),
        role.length("hanging"),
        role.length("left"),
        role.length("right"),
        role.length("space_before"),
        role.length("space_after"),
        role.line("line"),
        role.truth("keep_with_next"),
        role.truth("keep_together"),
        role.below("frame").map(RoleStyles::frame),
        role.below("box").map(RoleStyles::box));
  }

  private static Frame frame(Properties frame) {
    boolean top = frame.word("from").filter("page-top"::equals).isPresent();
    return new Frame(
        top ? Frame.Edge.TOP : Frame.Edge.BOTTOM,
        frame.length("distance", Length.ZERO),
        frame.constant("align", ParagraphStyle.Align.class).orElse(ParagraphStyle.Align.CENTER));
  }

  private static Box box(Properties box) {
    return new Box(
        box.length("width"),
        box.length("weight", THIN),
        box.length("padding_x", Length.ZERO),
        box.length("padding_y", Length.ZERO));
  }

  static RoleStyle columns(Properties role) {
    return new ColumnsStyle(
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

  static RoleStyle rule(Properties role) {
    boolean text = role.word("of").filter("text"::equals).isPresent();
    return new RuleStyle(
        text ? RuleStyle.Measure.TEXT : RuleStyle.Measure.WORDS,
        role.percent("length").orElse(100),
        role.length("weight", THIN),
        role.length("gap", Length.ZERO),
        role.length("space_after", Length.ZERO));
  }

  static RoleStyle table(Properties role) {
    return new TableStyle(
        role.length("border", THIN),
        role.length("padding_x", Length.ZERO),
        role.length("padding_y", Length.ZERO),
        role.constant("head", Stand.class).orElse(Stand.MIDDLE),
        role.constant("body", Stand.class).orElse(Stand.MIDDLE),
        role.length("space_after", Length.ZERO));
  }

  static RoleStyle chart(Properties role) {
    return new ChartStyle(
        role.length("height", Length.millimetres(80)),
        role.word("font"),
        role.length("size", Length.points(10)),
        role.colors("colors").isEmpty() ? GREYS : role.colors("colors"),
        role.length("space_after", Length.ZERO));
  }
}
