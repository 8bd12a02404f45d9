package vanban.style;

import java.util.List;
import java.util.Optional;

/**
 * The paper and its margins, upright.
 *
 * @param properties those of {@link #ALL} of which something is said
 */
public record PageStyle(Style properties) {
  /** How wide and how high what is left for text must be at least. */
  public static final Length LEAST_ROOM = Length.millimetres(20);

  private static final Length NARROW = Length.millimetres(20);

  /** The size of a sheet. */
  public static final Property<Paper> PAPER = Property.of("size", Paper.A4);

  /** From the upper edge to the text. */
  public static final Property<Length> TOP = Property.of("top", NARROW);

  /** From the text to the lower edge. */
  public static final Property<Length> BOTTOM = Property.of("bottom", NARROW);

  /** From the left edge to the text. */
  public static final Property<Length> LEFT = Property.of("left", NARROW);

  /** From the text to the right edge. */
  public static final Property<Length> RIGHT = Property.of("right", NARROW);

  /** From the upper edge to what stands in the top margin. */
  public static final Property<Length> HEADER = Property.of("header", Length.millimetres(10));

  /** From what stands in the bottom margin to the lower edge. */
  public static final Property<Length> FOOTER = Property.of("footer", Length.millimetres(10));

  /** Whether sheets are printed on both sides: on the back, left and right change places. */
  public static final Property<Boolean> MIRROR = Property.of("mirror", false);

  /** Lines round each page; none where nothing is said. */
  public static final Property<PageBorder> BORDER = Property.of("border");

  /** Where the text of a page that it does not fill stands. */
  public static final Property<Vertical> VERTICAL = Property.of("vertical", Vertical.TOP);

  /** What is different on the pages of a cover. */
  public static final Property<Cover> COVER = Property.of("cover", Cover.PLAIN);

  /** All that can be said. */
  public static final List<Property<?>> ALL =
      List.of(PAPER, TOP, BOTTOM, LEFT, RIGHT, HEADER, FOOTER, MIRROR, BORDER, VERTICAL, COVER);

  /** What is said of a property, or what holds where nothing is said. */
  public <T> T value(Property<T> property) {
    return properties.value(property);
  }

  /** The width of the text between the margins. */
  public Length textWidth() {
    return value(PAPER).width().minus(value(LEFT)).minus(value(RIGHT));
  }

  /**
   * The height of the text between the margins, or between what stands in them where that starts
   * behind them.
   */
  public Length textHeight() {
    Length above = value(TOP).max(value(HEADER));
    return value(PAPER).height().minus(above).minus(value(BOTTOM).max(value(FOOTER)));
  }

  /**
   * The same paper turned for wide tables. The margins turn with it, so that the bound edge stays
   * the bound edge: the left margin comes to lie on top (HD05 IV.4.3 gives no figures).
   */
  public PageStyle turned() {
    return new PageStyle(
        properties
            .with(PAPER, value(PAPER).turned())
            .with(TOP, value(LEFT))
            .with(BOTTOM, value(RIGHT))
            .with(LEFT, value(BOTTOM))
            .with(RIGHT, value(TOP)));
  }

  /** The pages of a cover: as these, but for what is different there. */
  public PageStyle cover() {
    Cover cover = value(COVER);
    Style own =
        with(TOP, cover.margins().top())
            .over(with(BOTTOM, cover.margins().bottom()))
            .over(with(LEFT, cover.margins().left()))
            .over(with(RIGHT, cover.margins().right()))
            .over(with(BORDER, cover.border()))
            .with(VERTICAL, cover.vertical());
    return new PageStyle(own.over(properties.without(BORDER)));
  }

  private static <T> Style with(Property<T> property, Optional<T> value) {
    return value.map(stated -> Style.EMPTY.with(property, stated)).orElse(Style.EMPTY);
  }

  /**
   * The size of a sheet.
   *
   * @param width from left to right
   * @param height from top to bottom
   */
  public record Paper(Length width, Length height) {
    /** 210 × 297 mm. */
    public static final Paper A4 = new Paper(Length.millimetres(210), Length.millimetres(297));

    /** 148 × 210 mm. */
    public static final Paper A5 = new Paper(Length.millimetres(148), Length.millimetres(210));

    /** The same sheet turned a quarter. */
    public Paper turned() {
      return new Paper(/* width= */ height, /* height= */ width);
    }
  }
}
