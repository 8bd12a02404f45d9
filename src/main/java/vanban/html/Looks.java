package vanban.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vanban.style.Align;
import vanban.style.Box;
import vanban.style.Highlight;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.LineSpacing;
import vanban.style.Style;
import vanban.style.TextMetrics;
import vanban.style.TextStyle;

/**
 * What styles say, in CSS. A style says nothing of what is as around it, and neither does what
 * comes of it.
 *
 * @param size of letters of which no style says anything
 */
record Looks(Length size) {
  /** How high a line is, to the size of its letters: Times New Roman, single spaced. */
  static final double LINE = 1.15;

  private static final double HUNDRED = 100;
  private static final String SERIF = "\"Times New Roman\",\"Liberation Serif\",Tinos,serif";

  /** The looks of words. */
  Css words(Style style) {
    Css css = Css.NONE;
    css = style.get(TextStyle.FONT).map(font -> Css.of("font-family", family(font))).orElse(css);
    css = css.and(style.get(TextStyle.SIZE).map(Looks::size).orElse(Css.NONE));
    css = css.and(either(style.get(TextStyle.BOLD), "font-weight", "bold", "normal"));
    css = css.and(either(style.get(TextStyle.ITALIC), "font-style", "italic", "normal"));
    css = css.and(either(style.get(TextStyle.UNDERLINE), "text-decoration", "underline", "none"));
    css = css.and(either(style.get(TextStyle.CAPS), "text-transform", "uppercase", "none"));
    css = css.and(one(style.get(TextStyle.COLOR).map(Css::color), "color"));
    css = css.and(style.get(TextStyle.POSITION).map(Looks::position).orElse(Css.NONE));
    return css.and(one(style.get(TextStyle.HIGHLIGHT).map(Looks::marker), "background-color"));
  }

  /** Times New Roman, and those that were made to be as wide as it, or another font. */
  static String family(String font) {
    return TextMetrics.isKnown(font) ? SERIF : quoted(font) + "," + SERIF;
  }

  /** A name as a string of CSS: all but letters, digits and spaces by their numbers. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '-') {
                quoted.appendCodePoint(c);
              } else {
                quoted.append('\\').append(Integer.toHexString(c)).append(' ');
              }
            });
    return quoted.append('"').toString();
  }

  private static Css size(Length size) {
    return Css.NONE.with("font-size", size);
  }

  private static Css either(Optional<Boolean> said, String property, String on, String off) {
    return said.map(is -> Css.of(property, is ? on : off)).orElse(Css.NONE);
  }

  private static Css one(Optional<String> said, String property) {
    return said.map(value -> Css.of(property, value)).orElse(Css.NONE);
  }

  private static Css position(LetterPosition position) {
    return switch (position) {
      case BASELINE -> Css.of("vertical-align", "baseline");
      case SUPERSCRIPT -> Css.of("vertical-align", "super").and(small());
      case SUBSCRIPT -> Css.of("vertical-align", "sub").and(small());
    };
  }

  private static Css small() {
    return Css.of("font-size", "65%").with("line-height", "0");
  }

  private static String marker(Highlight highlight) {
    return switch (highlight) {
      case YELLOW -> "#ff0";
      case GREEN -> "#0f0";
      case CYAN -> "#0ff";
      case GRAY -> "#c0c0c0";
    };
  }

  /** The looks of a paragraph, its words included. */
  Css paragraph(Style style) {
    Css css =
        words(style)
            .and(style.get(TextStyle.ALIGN).map(Looks::align).orElse(Css.NONE))
            .and(style.get(TextStyle.LINE).map(line -> line(line, style)).orElse(Css.NONE))
            .and(distances(style))
            .and(one(style.get(TextStyle.FILL).map(Css::color), "background-color"));
    boolean closed = style.get(TextStyle.BOX).filter(Box::isClosed).isPresent();
    Css placed = closed ? css : css.and(indents(style));
    return placed
        .and(style.get(TextStyle.BOX).map(box -> box(box, style)).orElse(Css.NONE))
        .and(kept(style));
  }

  private static Css align(Align align) {
    return Css.of("text-align", align.name().toLowerCase(Locale.ROOT));
  }

  private Css line(LineSpacing line, Style style) {
    if (line instanceof LineSpacing.Exactly exactly) {
      return Css.NONE.with("line-height", exactly.pitch());
    }
    if (line instanceof LineSpacing.AtLeast atLeast) {
      double single = style.get(TextStyle.SIZE).orElse(size).inPoints() * LINE;
      return Css.NONE.with("line-height", atLeast.pitch().max(Length.points(single)));
    }
    int hundredths = ((LineSpacing.Lines) line).hundredths();
    return Css.of("line-height", Css.number(LINE * hundredths / HUNDRED));
  }

  /** Of two distances between paragraphs the longer one holds, in Word as in CSS. */
  private static Css distances(Style style) {
    return Css.NONE
        .withSome("margin-top", style.value(TextStyle.SPACE_BEFORE))
        .withSome("margin-bottom", style.value(TextStyle.SPACE_AFTER));
  }

  private static Css indents(Style style) {
    Length hanging = style.value(TextStyle.HANGING);
    Length first =
        hanging.equals(Length.ZERO) ? style.value(TextStyle.FIRST_LINE) : hanging.times(-1, 1);
    return Css.NONE
        .withSome("margin-left", style.value(TextStyle.LEFT))
        .withSome("margin-right", style.value(TextStyle.RIGHT))
        .withSome("text-indent", first);
  }

  private static Css box(Box box, Style style) {
    return box.isClosed() ? closed(box, style.value(TextStyle.ALIGN)) : open(box);
  }

  /** A box is as wide as its style says or its words need, and stands where the words would. */
  private static Css closed(Box box, Align align) {
    Length side = box.paddingX().minus(box.weight()).max(Length.ZERO);
    return Css.of("border", Css.pt(box.weight()) + " solid")
        .with("box-sizing", "border-box")
        .with("width", box.width().map(Css::pt).orElse("fit-content"))
        .with("max-width", "100%")
        .with(
            "padding",
            Css.pt(box.paddingY()) + " " + (box.width().isPresent() ? "0" : Css.pt(side)))
        .with("text-align", "center")
        .with("margin-left", align == Align.CENTER || align == Align.RIGHT ? "auto" : "0")
        .with("margin-right", align == Align.RIGHT ? "0" : "auto");
  }

  private static Css open(Box box) {
    Css css = Css.NONE;
    for (Box.Side side : Box.Side.values()) {
      if (box.sides().contains(side)) {
        String name = side.name().toLowerCase(Locale.ROOT);
        css = css.with("border-" + name, Css.pt(box.weight()) + " solid");
        boolean level = Set.of(Box.Side.TOP, Box.Side.BOTTOM).contains(side);
        css = level ? css.withSome("padding-" + name, box.paddingY()) : css;
      }
    }
    return css;
  }

  /** What matters to a printer alone. */
  private static Css kept(Style style) {
    Css next = style.value(TextStyle.KEEP_WITH_NEXT) ? Css.of("break-after", "avoid") : Css.NONE;
    return style.value(TextStyle.KEEP_TOGETHER) ? next.with("break-inside", "avoid") : next;
  }
}
