package vanban.style.file;

import static vanban.style.file.StyleValues.length;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.style.Align;
import vanban.style.Box;
import vanban.style.Frame;
import vanban.style.Length;

/** The keys of the two values of paragraphs that have keys of their own: frames and boxes. */
final class BoxKeys {
  private static final String MEASURE = "số kèm đơn vị mm, cm hoặc pt";

  private static final Key<Frame, Frame.Edge> FROM =
      Key.required("from", Scalars.oneOf(List.of(Frame.Edge.values()), BoxKeys::edge), Frame::edge)
          .says("Tính từ", "mép trên, mép dưới trang giấy; text-bottom là đáy vùng chữ");

  private static final Key<Frame, Length> DISTANCE =
      Key.usually("distance", length(Bounds.DISTANCE), Length.ZERO, Frame::distance)
          .says("Khoảng cách đến mép trang", MEASURE);

  private static final Key<Frame, Align> ALIGN =
      Key.required(
              "align",
              Scalars.oneOf(List.of(Align.LEFT, Align.CENTER, Align.RIGHT), BoxKeys::word),
              Frame::align)
          .says("Canh lề", "");

  private static final Key<Frame, Boolean> WIDE =
      Key.usually("wide", Scalars.truth(), false, Frame::wide)
          .says("Rộng bằng vùng chữ", "bỏ khóa này thì rộng vừa chữ");

  private static final Key<Box, Optional<Length>> WIDTH =
      Key.optional("width", length(Bounds.EXTENT), Box::width)
          .says("Bề rộng", "bỏ khóa này thì khung rộng vừa chữ");

  private static final Key<Box, Length> WEIGHT =
      Key.usually("weight", length(Bounds.WEIGHT), Length.points(0.5), Box::weight)
          .says("Nét", MEASURE);

  private static final Key<Box, Length> PADDING_X =
      Key.usually("padding_x", length(Bounds.DISTANCE), Length.ZERO, Box::paddingX)
          .says("Khoảng cách trái, phải", "từ chữ đến nét, khi vừa chữ");

  private static final Key<Box, Length> PADDING_Y =
      Key.usually("padding_y", length(Bounds.PADDING), Length.ZERO, Box::paddingY)
          .says("Khoảng cách trên, dưới", "từ chữ đến nét");

  private static final Key<Box, List<Box.Side>> SIDES =
      Key.<Box, List<Box.Side>>usually(
              "sides",
              Schema.oneOrMore(Scalars.oneOf(Box.Side.class)),
              List.of(Box.Side.values()),
              box -> box.sides().stream().sorted().toList())
          .says("Các phía có nét", "bỏ khóa này thì cả bốn phía");

  private BoxKeys() {}

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String edge(Frame.Edge edge) {
    return edge == Frame.Edge.TEXT_BOTTOM ? "text-bottom" : "page-" + word(edge);
  }

  /** A place on the page. */
  static Schema<Frame> frame() {
    return Fields.of(Frame::new, FROM, DISTANCE, ALIGN, WIDE).mapping("frame");
  }

  /** Lines round a paragraph. */
  static Schema<Box> box() {
    return Fields.of(BoxKeys::box, WIDTH, WEIGHT, PADDING_X, PADDING_Y, SIDES).mapping("box");
  }

  private static Box box(
      Optional<Length> width,
      Length weight,
      Length paddingX,
      Length paddingY,
      List<Box.Side> sides) {
    return new Box(width, weight, paddingX, paddingY, Set.copyOf(sides));
  }
}
