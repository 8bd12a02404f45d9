package vanban.check.number.writing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code từ 3 năm đến 2 năm tù}: from more to less, where nothing is said to fall. */
final class RangeOrder implements Check.OfPassage {
  private static final String UNIT =
      "nghìn đồng|triệu đồng|tỷ đồng|đồng|năm(?= tù|,|\\.| đến| tới)|tháng tù|ngày|%|người|hộ|em|ha|km|m²|m2|kg|tấn|tạ"
          + "|tuổi|buổi|lần";

  private static final Search RANGE =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<![\\p{L}])từ (?<at>(?<one>"
                      + TypedNumber.PATTERN
                      + ")(?: ?(?<unit>"
                      + UNIT
                      + "))? (?:đến|tới) (?<other>"
                      + TypedNumber.PATTERN
                      + ")) ?(?<by>"
                      + UNIT
                      + ")(?![\\p{L}/])",
                  Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE))
          .needing(Signs.DIGITS);

  /** What goes down, or comes back. */
  private static final Pattern FALLS =
      Pattern.compile(
          "(?<![\\p{L}])(?:giảm|hạ|rút|xuống|còn|thu hẹp|lùi|ngược|bớt|chậm|thấp|trở lại|đẩy nhanh|cắt)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return RANGE.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    Optional<BigDecimal> other = TypedNumber.value(found.group("other"));
    boolean same = found.group("unit") == null || found.group("unit").equals(found.group("by"));
    boolean falls = FALLS.matcher(passage.sentence(found.start()).value()).find();
    return TypedNumber.value(found.group("one"))
        .filter(one -> same && !falls && other.filter(to -> one.compareTo(to) > 0).isPresent())
        .filter(one -> !Quantities.isYear(found.group("one")))
        .map(
            one ->
                Finding.of(
                    passage,
                    found.start("at"),
                    found.end("at"),
                    found.group("one"),
                    found.group("other")));
  }
}
