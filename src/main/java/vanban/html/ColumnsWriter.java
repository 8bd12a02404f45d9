package vanban.html;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vanban.document.Columns;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.TableStyle;
import vanban.style.measure.ColumnsMeasure;

/** Writes blocks side by side. */
final class ColumnsWriter {
  private ColumnsWriter() {}

  /**
   * Blocks side by side.
   *
   * @param stack the columns right above and below, and these among them
   * @param blocks writes what stands in them
   */
  static void write(Page page, Room room, Columns columns, List<Columns> stack, Blocks blocks) {
    ColumnsStyle style = page.styles().columns(columns.role());
    ColumnsMeasure measure = ColumnsMeasure.of(page.styles(), columns, stack);
    Html html = page.html();
    html.open("div").with("class", "columns " + name(page, columns.role(), style));
    html.with(widths(measure)).line();
    for (int i = 0; i < columns.columns().size(); i++) {
      Length inner = measure.widths().get(i).minus(sides(style));
      html.open("div");
      if (style.isBox()) {
        html.with("class", page.classes().name("b", columns.role(), box(style)));
      }
      html.line();
      Room inside = room.within(inner, UnaryOperator.identity());
      blocks.write(columns.columns().get(i).blocks(), inside);
      html.close().line();
    }
    html.close().line();
  }

  private static String name(Page page, String role, ColumnsStyle style) {
    Css css =
        Css.NONE
            .withSome("padding-top", style.value(ColumnsStyle.SPACE_BEFORE))
            .withSome("padding-bottom", style.value(ColumnsStyle.SPACE_AFTER))
            .withSome("margin-left", style.value(ColumnsStyle.OFFSET));
    boolean whole = style.value(ColumnsStyle.KEEP_TOGETHER);
    return page.classes().name("d", role, whole ? css.with("break-inside", "avoid") : css);
  }

  private static Css widths(ColumnsMeasure measure) {
    String widths = measure.widths().stream().map(Css::pt).collect(Collectors.joining(" "));
    return Css.of("grid-template-columns", widths).withSome("column-gap", measure.gap());
  }

  private static Length sides(ColumnsStyle style) {
    return style.isBox() ? style.value(ColumnsStyle.PADDING_X).times(2, 1) : Length.ZERO;
  }

  private static Css box(ColumnsStyle style) {
    Length border = style.value(ColumnsStyle.BORDER);
    String color = Css.color(style.value(ColumnsStyle.BORDER_COLOR));
    Css css =
        Css.of(
            "padding",
            Css.pt(style.value(ColumnsStyle.PADDING_Y))
                + " "
                + Css.pt(style.value(ColumnsStyle.PADDING_X)));
    Css lined =
        border.equals(Length.ZERO)
            ? css
            : css.with("outline", Css.pt(border) + " solid " + color)
                .with("outline-offset", border.times(-1, 2));
    String fill = style.value(ColumnsStyle.FILL);
    return fill.equals(TableStyle.NO_FILL) ? lined : lined.with("background", Css.color(fill));
  }
}
