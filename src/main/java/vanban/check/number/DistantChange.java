package vanban.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Matches;
import vanban.check.text.Passage;
import vanban.check.text.Sentence;

/** Finds what a passage says of changes of numbers that stand earlier in their sentence. */
final class DistantChange {
  private static final BigDecimal FAR_OFF = BigDecimal.valueOf(3);

  /** So many letters behind a number at most. */
  private static final int NEAR = 400;

  private static final String BEFORE =
      "so (?:với )?(?:\\d{1,2} tháng )?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\(";

  /** {@code so với cùng kỳ năm 2023 (29 vụ) tăng 05 vụ} */
  private static final Pattern LATER =
      ChangeWords.pattern(
          BEFORE
              + ChangeWords.WAS
              + "\\),? "
              + ChangeWords.BY
              + ChangeWords.WORDS
              + "(?=[,;.()]|$)");

  /** {@code tăng 05 dự án so với năm trước (42 dự án)} */
  private static final Pattern FAR =
      ChangeWords.pattern(
          "(?<=[;,] )"
              + ChangeWords.BY
              + ChangeWords.WORDS
              + ",? "
              + BEFORE
              + ChangeWords.WAS
              + "\\)");

  /** {@code tăng 15 vụ (74/59 vụ)} */
  private static final Pattern FRACTION =
      ChangeWords.pattern(
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
    List<Pattern> forms =
        Stream.of(LATER, FAR, FRACTION).filter(form -> form.matcher(text).find()).toList();
    if (forms.isEmpty()) {
      return Stream.empty();
    }
    NavigableMap<Integer, Quantity> all = new TreeMap<>();
    Quantities.in(text).forEach(one -> all.put(one.from(), one));
    return forms.stream()
        .flatMap(form -> Matches.in(form, text, found -> claim(passage, form, found, all)));
  }

  private static Optional<ChangeClaim> claim(
      Passage passage, Pattern form, Matcher found, NavigableMap<Integer, Quantity> all) {
    Optional<Quantity> by = Optional.ofNullable(all.get(found.start("by")));
    Sentence sentence = sentence(passage, found.start());
    boolean plain = !ChangeWords.ranked(passage.value(), found);
    return by.filter(amount -> plain && !amount.unit().percent())
        .flatMap(
            amount -> {
              List<Quantity> before = before(all, sentence, found.start(), amount);
              return form == FRACTION
                  ? pair(found, before, SINCE.matcher(sentence.value()).find())
                  : prior(Optional.ofNullable(all.get(found.start("was"))), before, amount);
            })
        .filter(change -> change.isSound() && isNear(change, by.orElseThrow()))
        .map(change -> new ChangeClaim(change, up(found), by, Optional.empty()));
  }

  private static Optional<Boolean> up(Matcher found) {
    return Optional.of(ChangeWords.isUp(found.group("word")));
  }

  private static Sentence sentence(Passage passage, int at) {
    return passage.sentences().stream()
        .filter(one -> one.from() <= at && at < one.to())
        .findFirst()
        .orElseThrow();
  }

  /** The numbers of the same thing in the same sentence. */
  private static List<Quantity> before(
      NavigableMap<Integer, Quantity> all, Sentence sentence, int at, Quantity amount) {
    int from = Math.min(at, Math.max(sentence.from(), at - NEAR));
    return all.subMap(from, true, at, false).values().stream()
        .filter(one -> one.to() <= at)
        .filter(one -> !one.unit().percent() && Listing.isNamed(amount, one))
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
            .filter(was -> was.unit().noun().isEmpty() || Listing.isNamed(by, was))
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
