package vanban.style.file;

import static vanban.style.file.ValueType.choice;
import static vanban.style.file.ValueType.length;

import java.util.List;
import vanban.style.Align;
import vanban.style.Box;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.Property;
import vanban.style.Style;
import vanban.yaml.Shape;

/** The keys of the two values of paragraphs that have keys of their own: frames and boxes. */
final class BoxKeys {
  private static final Property<Frame.Edge> FROM = Property.of("from", Frame.Edge.BOTTOM);
  private static final Property<Length> DISTANCE = Property.of("distance", Length.ZERO);
  private static final Property<Align> ALIGN = Property.of("align", Align.CENTER);

  private static final Property<Length> WIDTH = Property.of("width");
  private static final Property<Length> WEIGHT = Property.of("weight", Length.points(0.5));
  private static final Property<Length> PADDING_X = Property.of("padding_x", Length.ZERO);
  private static final Property<Length> PADDING_Y = Property.of("padding_y", Length.ZERO);

  private static final List<StyleKey<?>> FRAME =
      List.of(
          new StyleKey<>(
              FROM,
              choice("page-top", Frame.Edge.TOP, "page-bottom", Frame.Edge.BOTTOM),
              "Tính từ",
              "mép trên hoặc dưới"),
          StyleKey.measure(DISTANCE, "Khoảng cách đến mép"),
          new StyleKey<>(
              ALIGN, choice(List.of(Align.LEFT, Align.CENTER, Align.RIGHT)), "Canh lề", ""));

  private static final List<StyleKey<?>> BOX =
      List.of(
          new StyleKey<>(WIDTH, length(), "Bề rộng", "bỏ khóa này thì khung rộng vừa chữ"),
          StyleKey.measure(WEIGHT, "Nét"),
          new StyleKey<>(
              PADDING_X, length(), "Khoảng cách trái, phải", "từ chữ đến nét, khi vừa chữ"),
          new StyleKey<>(PADDING_Y, length(), "Khoảng cách trên, dưới", "từ chữ đến nét"));

  private BoxKeys() {}

  /** A place on the page; all its keys must be there. */
  static ValueType<Frame> frame() {
    Shape shape = StyleKey.required(Shape.mapping("frame"), FRAME);
    return ValueType.group(shape, FRAME, BoxKeys::frame);
  }

  private static Frame frame(Style style) {
    return new Frame(style.value(FROM), style.value(DISTANCE), style.value(ALIGN));
  }

  /** Lines round a paragraph. */
  static ValueType<Box> box() {
    Shape shape = StyleKey.shape(Shape.mapping("box"), BOX);
    return ValueType.group(shape, BOX, BoxKeys::box);
  }

  private static Box box(Style style) {
    return new Box(
        style.get(WIDTH), style.value(WEIGHT), style.value(PADDING_X), style.value(PADDING_Y));
  }
}
