package vanban.check.number.change;

import java.math.BigDecimal;
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
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/** Finds what a passage says of changes of numbers that stand earlier in their sentence. */
final class DistantChange {
  private static final int NEAR = 400; // letters from a number to what is said of its change

  private static final BigDecimal FAR_OFF = BigDecimal.valueOf(3);

  private static final String BEFORE =
      "so (?:với )?(?:\\d{1,2} tháng )?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\(";

  /** {@code so với cùng kỳ năm 2023 (29 vụ) tăng 05 vụ} */
  private static final Search LATER =
      ChangeWords.search(
          Signs.initials("s"),
          BEFORE
              + ChangeWords.WAS
              + "\\),? "
              + ChangeWords.BY
              + ChangeWords.WORDS
              + "(?=[,;.()]|$)");

  /** {@code tăng 05 dự án so với năm trước (42 dự án)} */
  private static final Search FAR =
      ChangeWords.search(
          Signs.initials("tg"),
          "(?<=[;,] )"
              + ChangeWords.BY
              + ChangeWords.WORDS
              + ",? "
              + BEFORE
              + ChangeWords.WAS
              + "\\)");

  /** {@code tăng 15 vụ (74/59 vụ)} */
  private static final Search FRACTION =
      ChangeWords.search(
          Signs.initials("tg"),
          ChangeWords.BY
              + ChangeWords.WORDS
              + ChangeWords.SINCE
              + " ?\\((?<one>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,20})?/(?<other>"
              + TypedNumber.PATTERN
              + ")"
              + ChangeWords.WORDS
              + "\\)");

  /** What is compared with another time. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?<![\\p{L}])(?:so với|so cùng|cùng kỳ|năm trước|tháng trước|quý trước|tuần"
              + " trước)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private DistantChange() {}

  /** All of a passage. */
  static Stream<ChangeClaim> in(Passage passage) {
    String text = passage.value();
    List<Search> forms = Stream.of(LATER, FAR, FRACTION).filter(form -> form.isIn(text)).toList();
    if (forms.isEmpty()) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return forms.stream()
        .flatMap(form -> form.in(text, found -> claim(passage, form, found, places)));
  }

  private static Optional<ChangeClaim> claim(
      Passage passage, Search form, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> by = Optional.ofNullable(places.get(found.start("by")));
    Sentence sentence = passage.sentence(found.start());
    boolean plain = !ChangeWords.ranked(passage.value(), found);
    return by.filter(amount -> plain && !amount.unit().percent())
        .flatMap(
            amount -> {
              List<Quantity> before = before(passage, sentence, found.start(), amount);
              return form == FRACTION
                  ? pair(found, before, SINCE.matcher(sentence.value()).find())
                  : prior(Optional.ofNullable(places.get(found.start("was"))), before, amount);
            })
        .filter(change -> change.isSound() && isNear(change, by.orElseThrow()))
        .map(change -> new ChangeClaim(change, up(found), by, Optional.empty()));
  }

  private static Optional<Boolean> up(Matcher found) {
    return Optional.of(ChangeWords.isUp(found.group("word")));
  }

  /** The numbers of the same thing in the same sentence. */
  private static List<Quantity> before(
      Passage passage, Sentence sentence, int at, Quantity amount) {
    int from = Math.min(at, Math.max(sentence.from(), at - NEAR));
    return Quantities.in(passage, from, at).stream()
        .filter(one -> !one.unit().percent() && SameThing.isNamed(amount, one))
        .toList();
  }

  /** Of two numbers side by side one is stated before, and the other is what it was. */
  private static Optional<Change> pair(Matcher found, List<Quantity> before, boolean compared) {
    Optional<BigDecimal> one = TypedNumber.value(found.group("one"));
    Optional<BigDecimal> other = TypedNumber.value(found.group("other"));
    return one.isEmpty() || other.isEmpty() || !compared
        ? Optional.empty()
        : last(before, one.get())
            .map(is -> change(is, other.get()))
            .or(() -> last(before, other.get()).map(is -> change(is, one.get())));
  }

  private static Optional<Quantity> last(List<Quantity> before, BigDecimal value) {
    return before.stream()
        .filter(one -> one.value().compareTo(value) == 0)
        .reduce((first, second) -> second);
  }

  private static Change change(Quantity is, BigDecimal was) {
    return Change.of(new Quantity(is.from(), is.to(), is.typed(), was, is.unit()), is);
  }

  /** To the last one; none if what was is of another thing, or if one of them makes sense. */
  private static Optional<Change> prior(
      Optional<Quantity> prior, List<Quantity> before, Quantity by) {
    List<Change> all =
        prior
            .filter(was -> was.unit().noun().isEmpty() || SameThing.isNamed(by, was))
            .map(was -> before.stream().map(is -> Change.of(was, is)).toList())
            .orElse(List.of());
    return all.stream().anyMatch(change -> change.isBy(by))
        ? Optional.empty()
        : all.stream().reduce((first, second) -> second);
  }

  /** A number of quite another size is one of another thing. */
  private static boolean isNear(Change change, Quantity by) {
    BigDecimal growth = change.growth().abs();
    return growth.compareTo(by.value().multiply(FAR_OFF)) <= 0
        && by.value().compareTo(growth.multiply(FAR_OFF)) <= 0;
  }
}
