package vanban.check.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code sáng thứ hai} for {@code sáng thứ Hai}: days of the week and months in words have a
 * capital. Nghị định 30/2020/NĐ-CP, Phụ lục II, V.8.c. What may be an ordinal ({@code lần thứ hai})
 * is left alone: a day of the week is told by what stands around it.
 */
final class WeekdayCapital implements Check.OfPassage {
  private static final String DAY = "(?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb][ảẩ]y)";
  private static final String END = "(?![\\p{L}\\p{N}])";

  private static final Search NAME =
      Search.from(
          Signs.initials("tc"),
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:(?<day>[Tt]hứ "
                  + DAY
                  + ")|(?<sunday>[Cc]hủ [Nn]hật)(?! (?:ký|báo|trình))|(?<month>[Tt]háng"
                  + " (?:giêng|chạp|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?+)))"
                  + END));

  private static final int NEAR = 40;

  private static final String DATE = "(?:ngày \\d{1,2}(?:/| tháng )\\d|\\d{1,2}/\\d)";

  /** A date behind the name. */
  private static final Pattern DATED = Pattern.compile("(?:,? \\(?|,)" + DATE + ".*+");

  /** A date behind the name, and no sentence behind that. */
  private static final Pattern ONLY_DATED =
      Pattern.compile("(?: \\(" + DATE + ".*+|,? " + DATE + "[^\\p{L}:;(]*+(?:[:;(].*+)?+)");

  /** No ordinal stands behind these if a date follows. */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?s)(?:.*[^\\p{L}])?(?i:sáng|trưa|chiều|tối|đêm|hôm|vào|từ|đến|giờ|phút) $|.*\\d(?:h|g|:\\d)\\d{0,2},?"
              + " $|.*(?:giờ|phút|giờ \\d{2}), $");

  private static final Pattern PAUSE = Pattern.compile("(?s)(?:.*[,:;(\\n] ?)?");

  /** A part of a day, before the name of the day. */
  private static final Pattern PART_OF_DAY =
      Pattern.compile("(?s)(?:.*[^\\p{L}])?(?<!theo )(?i:sáng|trưa|chiều|tối) ");

  /** What counts nights and mornings. */
  private static final Pattern COUNTED =
      Pattern.compile(" (?:của|trong|liên tiếp|liền|không gian|diễn ra)" + END + ".*+");

  private static final Pattern OF_WEEK =
      Pattern.compile(
          " (?:(?:hằng|hàng|đầu|cuối|mỗi) tuần|tuần (?:này|sau|tới|trước))" + END + ".*+");

  private static final Pattern FROM =
      Pattern.compile("(?s)(?:.*[^\\p{L}])?(?<!(?:xếp|đứng|hạng|người|chí) )(?i:từ) (?:ngày )?");

  private static final Pattern TO_DAY =
      Pattern.compile(
          " (?:đến|tới|-|–) (?:hết )?(?:ngày |sáng |trưa |chiều |tối )?(?:thứ "
              + DAY
              + "|[Cc]hủ [Nn]hật)"
              + END
              + "(?! (?:trong (?:bảng|số)|toàn|cả)).*+");

  /** Between days that stand side by side. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:,| và|, và| hoặc| hay|,? (?:đến|tới|-|–)(?: hết)?) (?:ngày |sáng |trưa |chiều |tối )?");

  private static final Pattern ORDER = Pattern.compile("(?i)thứ nhất");

  private static final Pattern REVOLUTION = Pattern.compile(".*(?i:cách mạng) ");
  private static final Pattern YEAR = Pattern.compile(" năm \\d{4}" + END + ".*+");

  /** Months that are counted, not named. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?s)(?:.*[^\\p{L}])?(?:\\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|các|những|mỗi) ");

  /** A name that may be one of a day. */
  private record Name(Passage passage, int from, int to, boolean day, boolean surely) {
    String text() {
      return passage.value().substring(from, to);
    }

    Name sure() {
      return new Name(passage, from, to, day, true);
    }

    boolean isLinked(Name next) {
      return day
          && next.day
          && next.from - to < NEAR
          && LINK.matcher(passage.value().substring(to, next.from)).matches();
    }
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    List<Name> all =
        new ArrayList<>(NAME.in(passage.value(), found -> name(passage, found)).toList());
    for (int at = 1; at < all.size(); at++) {
      link(all, at - 1, at);
    }
    for (int at = all.size() - 1; at > 0; at--) {
      link(all, at, at - 1);
    }
    return all.stream().filter(Name::surely).flatMap(one -> finding(one).stream());
  }

  /** What stands beside the name of a day is one. */
  private static void link(List<Name> all, int known, int other) {
    Name first = all.get(Math.min(known, other));
    if (all.get(known).surely() && first.isLinked(all.get(Math.max(known, other)))) {
      all.set(other, all.get(other).sure());
    }
  }

  private static Optional<Name> name(Passage passage, Matcher found) {
    boolean month = found.group("month") != null;
    String text = passage.value();
    String before = text.substring(Math.max(0, found.start() - NEAR), found.start());
    String after = text.substring(found.end(), Math.min(text.length(), found.end() + NEAR));
    boolean sure =
        month
            ? isMonth(found.group(), before, after)
            : found.group("sunday") != null || isDay(passage, before, after);
    return Optional.of(new Name(passage, found.start(), found.end(), !month, sure));
  }

  private static boolean isMonth(String name, String before, String after) {
    return name.endsWith("giêng")
        || name.endsWith("chạp")
        || REVOLUTION.matcher(before).matches()
        || (YEAR.matcher(after).matches() && !MONTHS.matcher(before).matches());
  }

  private static boolean isDay(Passage passage, String before, String after) {
    return (DATED.matcher(after).matches() && WHEN.matcher(before).find())
        || (ONLY_DATED.matcher(after).matches() && isApart(passage, before))
        || (PART_OF_DAY.matcher(before).matches() && !COUNTED.matcher(after).matches())
        || OF_WEEK.matcher(after).matches()
        || (FROM.matcher(before).matches() && TO_DAY.matcher(after).matches());
  }

  /** Nothing that it could count stands before it. */
  private static boolean isApart(Passage passage, String before) {
    return PAUSE.matcher(before).matches() && !ORDER.matcher(passage.value()).find();
  }

  private static Optional<Finding> finding(Name name) {
    String right = right(name.text());
    return right.equals(name.text())
        ? Optional.empty()
        : Optional.of(
            Finding.of(name.passage(), name.from(), name.to(), name.text(), right).instead(right));
  }

  /** The name as the standard writes it; of Sunday the first letter counts. */
  private static String right(String name) {
    int space = name.indexOf(' ');
    return name.toLowerCase(Locale.ROOT).startsWith("chủ")
        ? "C" + name.substring(1)
        : name.substring(0, space + 1)
            + Character.toUpperCase(name.charAt(space + 1))
            + name.substring(space + 2).replace("ẩy", "ảy");
  }
}
