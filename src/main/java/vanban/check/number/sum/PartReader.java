package vanban.check.number.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;

/** Reads the parts into which a number is taken apart. */
final class PartReader {
  private static final Pattern AND = Pattern.compile(" và (?=[^;,]{0,80}\\d)");

  /** {@code 28 vụ, 45 đối tượng} */
  private static final Pattern GROUP = Pattern.compile("[\\p{L} ]{1,40}[/,] ?");

  private static final Pattern NUMBER = Pattern.compile(TypedNumber.PATTERN);

  private PartReader() {}

  /** The amounts of the parts; none if it is not clear what they are. */
  static List<List<Quantity>> parts(String inside, int offset) {
    boolean semicolons = inside.indexOf(';') >= 0;
    List<List<Quantity>> parts = parts(segments(inside, semicolons ? ";" : ","), offset);
    return parts.isEmpty() && semicolons ? parts(segments(inside, ";,"), offset) : parts;
  }

  private static List<List<Quantity>> parts(List<String> segments, int offset) {
    List<List<Quantity>> parts = new ArrayList<>();
    int at = offset;
    for (String segment : segments) {
      if (!parts.isEmpty() && segment.chars().noneMatch(Character::isDigit)) {
        at += segment.length();
        continue; // more words of the part before it: {@code 05 đơn kiến nghị, phản ánh}
      }
      List<Quantity> some = amounts(segment);
      if (some.isEmpty() || (!parts.isEmpty() && some.size() != parts.get(0).size())) {
        return List.of();
      }
      int by = at;
      parts.add(some.stream().map(one -> one.moved(by)).toList());
      at += segment.length();
    }
    return parts;
  }

  /** Together they are all of it; each but the last ends with its sign. */
  private static List<String> segments(String inside, String signs) {
    List<String> all = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < inside.length(); at++) {
      if (signs.indexOf(inside.charAt(at)) >= 0 && ends(inside, from, at)) {
        and(inside.substring(from, at + 1), all);
        from = at + 1;
      }
    }
    if (!inside.substring(from).isBlank()) {
      and(inside.substring(from), all);
    }
    return all;
  }

  /** Not within a number, nor within the words before the number of a part. */
  private static boolean ends(String inside, int from, int at) {
    boolean counted = inside.substring(from, at).chars().anyMatch(Character::isDigit);
    boolean number =
        at > 0
            && Character.isDigit(inside.charAt(at - 1))
            && at + 1 < inside.length()
            && Character.isDigit(inside.charAt(at + 1));
    boolean numberNext = inside.substring(at + 1).stripLeading().matches("(?s)\\d.*+");
    return !number && (counted || numberNext);
  }

  private static void and(String segment, List<String> all) {
    Matcher and = AND.matcher(segment);
    int from = 0;
    while (and.find()) {
      if (segment.substring(from, and.start()).chars().anyMatch(Character::isDigit)) {
        all.add(segment.substring(from, and.end()));
        from = and.end();
      }
    }
    all.add(segment.substring(from));
  }

  /** One number, or one pair. */
  private static List<Quantity> amounts(String segment) {
    List<Quantity> all = Quantities.in(segment);
    boolean clear =
        all.stream().noneMatch(one -> one.unit().percent() || Units.isTime(one.unit().scale()))
            && isGroup(segment, all)
            && NUMBER.matcher(segment).results().count() == all.size() + Quantities.names(segment);
    return clear ? all : List.of();
  }

  /** Whether nothing but words and a comma or a stroke stands between quantities. */
  static boolean isGroup(String text, List<Quantity> some) {
    for (int at = 1; at < some.size(); at++) {
      if (!GROUP.matcher(text.substring(some.get(at - 1).to(), some.get(at).from())).matches()) {
        return false;
      }
    }
    return true;
  }
}
