package vanban.style.file;

import static vanban.style.file.StyleValues.length;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
      Key.required(
              "from",
              Scalars.oneOf(List.of(Frame.Edge.values()), edge -> "page-" + word(edge)),
              Frame::edge)
          .says("Tính từ", "mép trên hoặc dưới");

  private static final Key<Frame, Length> DISTANCE =
      Key.required("distance", length(Bounds.DISTANCE), Frame::distance)
          .says("Khoảng cách đến mép", MEASURE);

  private static final Key<Frame, Align> ALIGN =
      Key.required(
              "align",
              Scalars.oneOf(List.of(Align.LEFT, Align.CENTER, Align.RIGHT), BoxKeys::word),
              Frame::align)
          .says("Canh lề", "");

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

  private BoxKeys() {}

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** A place on the page; all its keys must be there. */
  static Schema<Frame> frame() {
    return Fields.of(Frame::new, FROM, DISTANCE, ALIGN).mapping("frame");
  }

  /** Lines round a paragraph. */
  static Schema<Box> box() {
    return Fields.of(Box::new, WIDTH, WEIGHT, PADDING_X, PADDING_Y).mapping("box");
  }
}
