package vanban.check.number.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Finds what a passage says of how numbers grew and fell. */
final class ChangeReader {
  private static final Signs GROWS = Signs.initials("tg");
  private static final String RATE = "(?: (?!so )[\\p{L} ]{1,30}?(?:/[\\p{L} ]{1,15}?)?)?";
  private static final String ASIDE = "(?: ?\\([^()]{1,30}\\))?";
  private static final String ROUTE =
      "(?<![\\p{L}])từ (?<was>"
          + TypedNumber.PATTERN
          + ")"
          + ChangeWords.SIGN
          + RATE
          + "(?:,? (?:(?:vào|của|trong) )?(?:năm|tháng|quý) [\\dIVX]{1,4}(?:/\\d{4})?)?"
          + ASIDE
          + ",? (?<way>lên|xuống|còn)(?: còn| đến| thành| mức| tới| chỉ còn){0,2} (?<is>"
          + TypedNumber.PATTERN
          + ")"
          + ChangeWords.SIGN;
  private static final String KEY =
      "(?<key>cùng kỳ|năm trước|kỳ trước|quý trước|tháng trước|tuần trước|năm"
          + " \\d{4}|cùng kỳ năm \\d{4})";
  private static final String IS =
      "(?<is>"
          + TypedNumber.PATTERN
          + ")"
          + ChangeWords.SIGN
          + "(?<unit> [\\p{L} ]{1,30}?(?:/\\p{L}{1,10})?)?";

  /** What is said of it besides: {@code , chiếm 2,5%} */
  private static final String CLAUSE =
      "(?:, (?:chiếm|đạt|bằng)[^,;.()\\d]{0,30}\\d[\\d.,]{0,9} ?%[^,;.()\\d]{0,30})?";

  /** The same change in percent: {@code (tương đương giảm 13,95%)} */
  private static final String SAME =
      "(?:(?: ?\\(|, )(?:tăng |giảm |tương đương |tương ứng |tức |bằng |với |hay ){0,3}(?<aside>"
          + TypedNumber.PATTERN
          + ") ?%\\)?,?)?";

  /** What every change is said with. */
  private static final Search GROWTH =
      Search.from(
          Signs.letters("tgv"),
          Pattern.compile(
              "(?:tăng |giảm |vượt |từ \\d)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** {@code tăng 15 vụ (từ 59 vụ lên 74 vụ)} */
  private static final Search BEFORE =
      ChangeWords.search(
          GROWS, ChangeWords.BY + ChangeWords.WORDS + ChangeWords.SINCE + "[,:]? ?\\(?" + ROUTE);

  /** {@code từ 59 vụ lên 74 vụ, tăng 15 vụ} */
  private static final Search BEHIND =
      ChangeWords.search(
          Signs.initials("t"),
          ROUTE
              + ChangeWords.WORDS
              + "(?:,? (?:(?:vào|của|trong) )?(?:năm|tháng|quý) [\\dIVX]{1,4}(?:/\\d{4})?)?"
              + ASIDE
              + "(?:, | ?\\()"
              + ChangeWords.BY);

  /** {@code tăng từ 59 vụ lên 74 vụ} */
  private static final Search BARE = ChangeWords.search(GROWS, "(?<word>(?:tăng|giảm) )?" + ROUTE);

  /** {@code 74 vụ, tăng 15 vụ so với cùng kỳ (59 vụ)}, {@code … so với cùng kỳ là 59 vụ} */
  private static final Search PRIOR =
      ChangeWords.search(
          Signs.DIGITS,
          ChangeWords.NOT_BY
              + IS
              + CLAUSE
              + "(?:, | ?\\()"
              + ChangeWords.BY
              + ChangeWords.WORDS
              + SAME
              + "(?<since>"
              + ChangeWords.SINCE
              + ")(?: ?\\(|(?= là \\d))"
              + KEY
              + "?"
              + ChangeWords.WAS
              + "(?:\\)|(?=[,;.]|$))");

  /** {@code 74 vụ (cùng kỳ 59 vụ), tăng 15 vụ} */
  private static final Search NOTED =
      ChangeWords.search(
          Signs.DIGITS,
          ChangeWords.NOT_BY
              + IS
              + " ?\\("
              + KEY
              + ChangeWords.WAS
              + "\\)?[,;]? ?\\(?"
              + ChangeWords.BY
              + "(?<since>(?: [\\p{L} ]{1,30})?)"
              + SAME);

  /** {@code Năm 2024 có 40 vụ; năm 2025 có 45 vụ, tăng 5 vụ} */
  private static final Search YEARS =
      ChangeWords.search(
          Signs.initials("n"),
          "năm (?<y1>\\d{4})(?: [^\\d;.]{0,60}?|, [^\\d;.]{0,60}?)?(?<![\\d.,])(?<was>"
              + TypedNumber.PATTERN
              + ")"
              + ChangeWords.SIGN
              + "(?: [\\p{L} ]{1,30}?(?:/\\p{L}{1,10})?)?[;,.] (?:[^\\d;.]{0,30} )?năm"
              + " (?<y2>\\d{4})(?: [^\\d;.]{0,60}?|, [^\\d;.]{0,60}?)?(?<![\\d.,])"
              + IS
              + "(?:, | ?\\()"
              + ChangeWords.BY);

  /** What was before, stated behind a percentage. */
  private static final Pattern STATED =
      Pattern.compile(
          " ?%\\)?,? so (?:với )?[^(),;.\\d]{1,40}(?:\\d{4})? ?\\([^()\\d]{0,30}\\d",
          Pattern.UNICODE_CASE);

  /** {@code 76.930 người, tăng 1.214 người (tăng 1,6%)} */
  private static final Search SHARE =
      ChangeWords.search(
          Signs.DIGITS,
          "(?<is>"
              + TypedNumber.PATTERN
              + ")"
              + ChangeWords.WORDS
              + "(?:, | ?\\()"
              + ChangeWords.BY
              + ChangeWords.WORDS
              + "(?<since>,? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})?)?"
              + "(?:, (?:tăng|giảm|tương đương|tương ứng|bằng|tức|hay)(?: tăng| giảm| với)? "
              + "| ?\\((?:(?:tăng|giảm|tương đương|tương ứng|bằng|tức|hay)(?: tăng| giảm| với)? )?)"
              + "(?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?:(?=[),;.]|$)|(?<other> so | cùng kỳ)(?!(?:với )?(?:kế hoạch|dự toán|chỉ"
              + " tiêu|tổng)))");

  /** The same change in percent behind all of that: {@code , tương ứng tăng 13,95%} */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?: [\\p{L} ]{1,30})?\\)?[,;]? ?\\(?(?:(?:tương ứng|tương đương|tức|hay|bằng)(?: là| với)?"
              + "(?: tăng| giảm)?|(?:tăng|giảm) tương ứng|tỷ lệ (?:tăng|giảm)) (?<percent>"
              + TypedNumber.PATTERN
              + ") ?%(?! (?:so|kế hoạch|dự toán|chỉ tiêu|tổng|số))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Reading<List<ChangeClaim>> AMOUNTS =
      Reading.of(passage -> GROWTH.isIn(passage.value()) ? read(passage) : List.of());

  private ChangeReader() {}

  /** All that is said of amounts. */
  static Stream<ChangeClaim> amounts(Passage passage) {
    return AMOUNTS.in(passage).stream();
  }

  private static List<ChangeClaim> read(Passage passage) {
    Stream<ChangeClaim> ahead =
        Ahead.in(passage)
            .filter(Ahead::isChange)
            .map(Ahead::claim)
            .filter(claim -> claim.change().isSound());
    return Stream.of(
            claims(passage, BEFORE, BEHIND, BARE, PRIOR, NOTED, YEARS),
            DistantChange.in(passage),
            StatedGrowth.in(passage),
            ahead,
            Compared.changes(passage))
        .flatMap(claims -> claims)
        .toList();
  }

  /** All that is said of directions. */
  static Stream<ChangeClaim> directions(Passage passage) {
    return AMOUNTS.in(passage).stream().filter(claim -> claim.up().isPresent());
  }

  /** All that is said of percentages besides amounts. */
  static Stream<ChangeClaim> shares(Passage passage) {
    return GROWTH.isIn(passage.value())
        ? Stream.concat(claims(passage, SHARE), PriorShare.in(passage))
        : Stream.empty();
  }

  private static Stream<ChangeClaim> claims(Passage passage, Search... forms) {
    String text = passage.value();
    List<Search> found = Stream.of(forms).filter(form -> form.isIn(text)).toList();
    if (found.isEmpty()) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return found.stream()
        .flatMap(
            form ->
                form.in(text, one -> Optional.of(claims(text, form, one, places)))
                    .flatMap(List::stream));
  }

  private static List<ChangeClaim> claims(
      String text, Search form, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> is = at(found, "is", places);
    if (is.isEmpty() || ChangeWords.ranked(text, found)) {
      return List.of();
    }
    if (form == SHARE) {
      return share(text, found, is.get(), places).stream().toList();
    }
    boolean noted = form == PRIOR || form == NOTED;
    Optional<Change> change =
        at(found, "was", places)
            .filter(was -> !noted || isPrior(found))
            .filter(was -> form != YEARS || isNextYear(found, was, is.get()))
            .map(was -> Change.of(was, is.get()))
            .filter(Change::isSound);
    Optional<Boolean> up = up(found, form);
    List<Optional<Quantity>> said =
        List.of(
            form == BARE ? Optional.empty() : at(found, "by", places),
            noted ? at(found, "aside", places) : Optional.empty(),
            tail(text, found.end(), places));
    return change.map(known -> claims(known, up, said, form == BARE)).orElse(List.of());
  }

  /** One for each amount or percentage that is said; of a bare change another one of its way. */
  private static List<ChangeClaim> claims(
      Change change, Optional<Boolean> up, List<Optional<Quantity>> said, boolean bare) {
    Stream<ChangeClaim> amounts =
        said.stream().flatMap(Optional::stream).map(by -> claim(change, up, Optional.of(by)));
    Stream<ChangeClaim> way =
        bare ? Stream.of(claim(change, up, Optional.empty())) : Stream.empty();
    return Stream.concat(way, amounts).toList();
  }

  /** The same change in percent, if it is said behind all else. */
  private static Optional<Quantity> tail(String text, int end, Map<Integer, Quantity> places) {
    Matcher tail = TAIL.matcher(text).region(end, text.length());
    return tail.lookingAt() ? at(tail, "percent", places) : Optional.empty();
  }

  /** Whether one number is of a year, and the other, of the same things, of a later one. */
  private static boolean isNextYear(Matcher found, Quantity was, Quantity is) {
    boolean same = was.isMeasured() || SameThing.isNamed(is, was);
    return same && found.group("y1").compareTo(found.group("y2")) < 0;
  }

  private static ChangeClaim claim(Change change, Optional<Boolean> up, Optional<Quantity> by) {
    return new ChangeClaim(change, up, by, Optional.empty());
  }

  /** What was before follows from the amount, if it is not stated itself. */
  private static Optional<ChangeClaim> share(
      String text, Matcher found, Quantity is, Map<Integer, Quantity> places) {
    boolean otherwise = found.group("since") != null && found.group("other") != null;
    int end = found.end("percent");
    if (otherwise || STATED.matcher(text).region(end, text.length()).lookingAt()) {
      return Optional.empty();
    }
    boolean up = ChangeWords.isUp(found.group("word"));
    Optional<Quantity> percent = at(found, "percent", places);
    return at(found, "by", places)
        .flatMap(
            by ->
                before(is, by, up)
                    .map(was -> Change.of(was, is))
                    .filter(Change::isSound)
                    .map(
                        known ->
                            new ChangeClaim(known, Optional.of(up), percent, Optional.of(by))));
  }

  private static Optional<Quantity> at(Matcher found, String group, Map<Integer, Quantity> places) {
    return found.group(group) == null
        ? Optional.empty()
        : Optional.ofNullable(places.get(found.start(group)));
  }

  /**
   * Whether the number in brackets is what it was, not some of it: {@code (12 vụ nghiêm trọng)}.
   */
  private static boolean isPrior(Matcher found) {
    String same = Optional.ofNullable(found.group("same")).orElse("");
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    boolean said = !found.group("since").isEmpty() || found.group("key") != null;
    return said && (unit + " ").startsWith(same + " ");
  }

  private static Optional<Boolean> up(Matcher found, Search form) {
    String word = found.group("word");
    if (word != null) {
      return Optional.of(ChangeWords.isUp(word));
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
            && (is.isMeasured() || SameThing.isNamed(by, is) || by.unit().noun().isEmpty());
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
}
