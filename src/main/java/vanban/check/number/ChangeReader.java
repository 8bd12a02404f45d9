package vanban.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Finds what a passage says of how numbers grew and fell. */
final class ChangeReader {
  private static final Signs GROWS = Signs.initials("tg");
  private static final String WORDS = "(?: (?!so )[\\p{L} ]{1,30}?)?";
  private static final String SIGN = "(?: ?%)?";
  private static final String BY =
      "(?<word>tăng|giảm)(?: thêm| được)? (?<by>" + TypedNumber.PATTERN + ")" + SIGN;
  private static final String ASIDE = "(?: ?\\([^()]{1,30}\\))?";
  private static final String ROUTE =
      "(?<![\\p{L}])từ (?<was>"
          + TypedNumber.PATTERN
          + ")"
          + SIGN
          + WORDS
          + ASIDE
          + ",? (?<way>lên|xuống|còn)(?: còn| đến| thành| mức| tới| chỉ còn){0,2} (?<is>"
          + TypedNumber.PATTERN
          + ")"
          + SIGN;
  private static final String SINCE = "(?:,? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})?)?";

  /** What every amount and every percentage is said with. */
  private static final Search GROWTH =
      Search.from(
          GROWS,
          Pattern.compile("(?:tăng|giảm) ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code tăng 15 vụ (từ 59 vụ lên 74 vụ)} */
  private static final Search BEFORE = search(GROWS, BY + WORDS + SINCE + "[,:]? ?\\(?" + ROUTE);

  /** {@code từ 59 vụ lên 74 vụ, tăng 15 vụ} */
  private static final Search BEHIND =
      search(Signs.initials("t"), ROUTE + WORDS + ASIDE + "(?:, | ?\\()" + BY);

  /** {@code tăng từ 59 vụ lên 74 vụ} */
  private static final Search BARE = search(GROWS, "(?<word>(?:tăng|giảm) )?" + ROUTE);

  /** {@code 74 vụ, tăng 15 vụ so với cùng kỳ (59 vụ)} */
  private static final Search PRIOR =
      search(
          Signs.DIGITS,
          "(?<is>"
              + TypedNumber.PATTERN
              + ")"
              + SIGN
              + "(?<unit> [\\p{L} ]{1,30}?)?"
              + "(?:, | ?\\()"
              + BY
              + WORDS
              + "(?<since>,? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})?)?"
              + " ?\\((?<key>cùng kỳ|năm trước|kỳ trước|quý trước|tháng trước|tuần trước|năm"
              + " \\d{4}|cùng kỳ năm \\d{4})?(?: năm trước)?(?: là| có|:)?+ ?(?<was>"
              + TypedNumber.PATTERN
              + ")"
              + SIGN
              + "(?<same> [\\p{L} ]{1,30}?)?"
              + "\\)");

  /** {@code 74 vụ, so với cùng kỳ tăng 15 vụ (74/59 vụ)} */
  private static final Search FRACTION =
      search(
          Signs.DIGITS,
          "(?<is>"
              + TypedNumber.PATTERN
              + ")"
              + WORDS
              + "(?:, | ?\\()"
              + "(?:so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})?,? )?"
              + BY
              + WORDS
              + SINCE
              + " ?\\((?<one>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,20})?/(?<other>"
              + TypedNumber.PATTERN
              + ")"
              + WORDS
              + "\\)");

  /** {@code 76.930 người, tăng 1.214 người (tăng 1,6%)} */
  private static final Search SHARE =
      search(
          Signs.DIGITS,
          "(?<is>"
              + TypedNumber.PATTERN
              + ")"
              + WORDS
              + "(?:, | ?\\()"
              + BY
              + WORDS
              + "(?<since>,? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})?)?"
              + "(?:, (?:tăng|giảm|tương đương|tương ứng|bằng|tức|hay)(?: tăng| giảm| với)? "
              + "| ?\\((?:(?:tăng|giảm|tương đương|tương ứng|bằng|tức|hay)(?: tăng| giảm| với)? )?)"
              + "(?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?:(?=[),;.]|$)|(?<other> so | cùng kỳ)(?!(?:với )?(?:kế hoạch|dự toán|chỉ"
              + " tiêu|tổng)))");

  /** Where less is better, and more is less. */
  private static final Pattern RANK =
      Pattern.compile(
          "bậc|hạng|vị trí|thứ |âm |nhiệt độ|phiên bản",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Reading<List<Claim>> AMOUNTS =
      Reading.of(passage -> growth(passage, BEFORE, BEHIND, PRIOR, FRACTION).toList());

  private ChangeReader() {}

  private static Search search(Signs first, String words) {
    String expression = "(?<![\\p{L}\\p{N}.,/–-])" + words;
    return Search.from(
            first, Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .needing(Signs.DIGITS);
  }

  /**
   * Something said of a change.
   *
   * @param change what was, and what is
   * @param up whether it is said to grow; empty if it is not said
   * @param by by how much; empty if it is not said
   * @param reckoned whether what was is not stated, but follows from the amount
   */
  record Claim(Change change, Optional<Boolean> up, Optional<Quantity> by, boolean reckoned) {}

  /** All that is said of amounts. */
  static Stream<Claim> amounts(Passage passage) {
    return AMOUNTS.in(passage).stream();
  }

  /** All that is said of directions. */
  static Stream<Claim> directions(Passage passage) {
    return claims(passage, BARE, BEFORE);
  }

  /** All that is said of percentages besides amounts. */
  static Stream<Claim> shares(Passage passage) {
    return growth(passage, SHARE);
  }

  private static Stream<Claim> growth(Passage passage, Search... forms) {
    return GROWTH.isIn(passage.value()) ? claims(passage, forms) : Stream.empty();
  }

  private static Stream<Claim> claims(Passage passage, Search... forms) {
    String text = passage.value();
    List<Search> found = Stream.of(forms).filter(form -> form.isIn(text)).toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return found.stream().flatMap(form -> form.in(text, one -> claim(text, form, one, places)));
  }

  private static Optional<Claim> claim(
      String text, Search form, Matcher found, Map<Integer, Quantity> places) {
    boolean share = form == SHARE;
    if (form == PRIOR && !isPrior(found)) {
      return Optional.empty();
    }
    if (share && found.group("since") != null && found.group("other") != null) {
      return Optional.empty();
    }
    Optional<Quantity> is = at(found, "is", places);
    Optional<Quantity> by = form == BARE ? Optional.empty() : at(found, "by", places);
    if (is.isEmpty() || (form != BARE && by.isEmpty()) || ranked(text, found)) {
      return Optional.empty();
    }
    Optional<Boolean> up = up(found, form);
    Optional<Quantity> was =
        share
            ? before(is.get(), by.orElseThrow(), up.orElseThrow())
            : form == FRACTION ? other(found, is.get()) : at(found, "was", places);
    Optional<Quantity> stated = share ? at(found, "percent", places) : by;
    return was.map(prior -> new Claim(change(prior, is.get()), up, stated, share))
        .filter(claim -> claim.change().isSound());
  }

  private static Optional<Quantity> at(Matcher found, String group, Map<Integer, Quantity> places) {
    return Optional.ofNullable(places.get(found.start(group)));
  }

  /**
   * Whether the number in brackets is what it was, not some of it: {@code (12 vụ nghiêm trọng)}.
   */
  private static boolean isPrior(Matcher found) {
    String same = Optional.ofNullable(found.group("same")).orElse("");
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    boolean said = found.group("since") != null || found.group("key") != null;
    return said && (unit + " ").startsWith(same + " ");
  }

  /** Of the two numbers side by side the one that is not stated before. */
  private static Optional<Quantity> other(Matcher found, Quantity is) {
    boolean first = found.group("one").equals(is.typed());
    return first || found.group("other").equals(is.typed())
        ? TypedNumber.value(found.group(first ? "other" : "one"))
            .map(value -> in(is, is.unit(), value))
        : Optional.empty();
  }

  private static boolean ranked(String text, Matcher found) {
    int from = Math.max(0, found.start() - 60);
    int to = Math.min(text.length(), found.end() + 20);
    return RANK.matcher(text.substring(from, to)).find();
  }

  private static Optional<Boolean> up(Matcher found, Search form) {
    String word = found.group("word");
    if (word != null) {
      return Optional.of(word.toLowerCase(Locale.ROOT).startsWith("tăng"));
    }
    return form == BARE
        ? Optional.of(found.group("way").equalsIgnoreCase("lên"))
        : Optional.empty();
  }

  /** What a number was before it grew or fell by an amount of the same thing. */
  private static Optional<Quantity> before(Quantity is, Quantity by, boolean up) {
    boolean same =
        is.unit().scale().equals(by.unit().scale())
            && !is.unit().percent()
            && !by.unit().percent()
            && (is.isMeasured() || Listing.isNamed(by, is) || by.unit().noun().isEmpty());
    return same
        ? Optional.of(
            new Quantity(
                by.from(),
                by.to(),
                by.typed(),
                up ? is.value().subtract(by.value()) : is.value().add(by.value()),
                is.unit()))
        : Optional.empty();
  }

  /** In one measure, if only one of the numbers has one, or both are of money. */
  private static Change change(Quantity was, Quantity is) {
    if (was.unit().scale().isEmpty() && is.isMeasured() && !was.unit().percent()) {
      return new Change(in(was, is.unit(), was.value()), is);
    }
    if (was.isMoney() && is.isMoney()) {
      return new Change(
          in(
              was,
              is.unit(),
              was.value()
                  .multiply(Units.factor(was.unit().scale()))
                  .divide(Units.factor(is.unit().scale()))),
          is);
    }
    return new Change(was, is);
  }

  private static Quantity in(Quantity one, Quantity.Unit unit, BigDecimal value) {
    return new Quantity(one.from(), one.to(), one.typed(), value, unit);
  }
}
