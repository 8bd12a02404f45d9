package vanban.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.figure.Form;

/** The ways a figure can go, with the words for each. */
enum Direction {
  /** More than before. */
  RISE(
      1, "tăng trưởng|gia tăng|tăng hạng|thăng hạng|lên hạng|tăng|thăng|cao hơn|nhiều hơn|lớn hơn"),
  /** Less than before. */
  FALL(
      -1,
      "cắt giảm|sụt giảm|suy giảm|giảm hạng|tụt hạng|xuống hạng|giảm|tụt|thấp hơn|ít hơn|nhỏ hơn");

  /** Forms that say the direction themselves. */
  static final Set<Form> WORDED =
      EnumSet.of(
          Form.CHANGE,
          Form.CHANGE_BY,
          Form.OVER_PLAN,
          Form.RESULT,
          Form.HIGHER,
          Form.HIGHER_BY,
          Form.MORE_BY,
          Form.GROWTH,
          Form.PLAN_CHANGE,
          Form.PLAN_CHANGE_BY);

  private final int sign;
  private final String words; // with a stroke between

  Direction(int sign, String words) {
    this.sign = sign;
    this.words = words;
  }

  /** All words for a direction, and others besides. */
  static List<String> words(String... others) {
    List<String> all = new ArrayList<>();
    Stream.of(values()).forEach(one -> all.addAll(one.own()));
    all.addAll(List.of(others));
    return all;
  }

  private List<String> own() {
    return List.of(words.split("\\|", -1));
  }

  /** The direction of a word, if it is that of one. */
  static Optional<Direction> of(String lowered) {
    return Stream.of(values()).filter(one -> one.own().contains(lowered)).findFirst();
  }

  /** Whether a number that lies so far from the other (below, 0, above) went this way. */
  boolean is(int difference) {
    return Integer.signum(difference) == sign;
  }

  /** The word for the other way, where it has one: {@code thấp hơn} for {@code cao hơn}. */
  static Optional<String> opposite(String lowered) {
    return switch (lowered) {
      case "tăng", "gia tăng", "tăng trưởng" -> Optional.of("giảm");
      case "giảm", "cắt giảm", "sụt giảm", "suy giảm" -> Optional.of("tăng");
      case "tăng hạng", "thăng hạng", "lên hạng" -> Optional.of("tụt hạng");
      case "giảm hạng", "tụt hạng", "xuống hạng" -> Optional.of("tăng hạng");
      case "cao hơn" -> Optional.of("thấp hơn");
      case "thấp hơn" -> Optional.of("cao hơn");
      case "nhiều hơn" -> Optional.of("ít hơn");
      case "ít hơn" -> Optional.of("nhiều hơn");
      case "lớn hơn" -> Optional.of("nhỏ hơn");
      case "nhỏ hơn" -> Optional.of("lớn hơn");
      default -> Optional.empty();
    };
  }
}
