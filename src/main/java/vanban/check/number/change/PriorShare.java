package vanban.check.number.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code tăng 12 cuộc (tăng 24%) so với cùng kỳ (50 cuộc)}: what it grew by and what it was are
 * said, wherever it stands what it is.
 */
final class PriorShare {
  private static final Search SAID =
      ChangeWords.search(
          Signs.initials("tg"),
          ChangeWords.BY
              + ChangeWords.WORDS
              + " ?\\((?:tăng |giảm |tương đương |tương ứng |tức |bằng |với ){0,2}(?<percent>"
              + TypedNumber.PATTERN
              + ") ?%\\),? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\("
              + "(?:cùng kỳ|năm trước|kỳ trước|quý trước|tháng trước)?"
              + ChangeWords.WAS
              + "\\)");

  private PriorShare() {}

  /** All of a passage. */
  static Stream<ChangeClaim> in(Passage passage) {
    if (!SAID.isIn(passage.value())) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return SAID.in(
        passage.value(),
        found ->
            ChangeWords.ranked(passage.value(), found) ? Optional.empty() : claim(found, places));
  }

  private static Optional<ChangeClaim> claim(Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> by = at(found, "by", places);
    Optional<Quantity> was = at(found, "was", places);
    Optional<Quantity> percent = at(found, "percent", places);
    boolean up = ChangeWords.isUp(found.group("word"));
    return by.flatMap(
            amount -> was.filter(one -> isOfOne(amount, one)).map(one -> change(one, amount, up)))
        .filter(Change::isSound)
        .flatMap(
            change ->
                percent.map(
                    share ->
                        new ChangeClaim(
                            change, Optional.of(up), Optional.of(share), Optional.empty())));
  }

  private static boolean isOfOne(Quantity amount, Quantity was) {
    boolean same = amount.unit().scale().equals(was.unit().scale());
    boolean counted = was.unit().noun().isEmpty() || SameThing.isNamed(amount, was);
    return same
        && !amount.unit().percent()
        && !was.unit().percent()
        && (amount.isMeasured() || counted)
        && amount.value().compareTo(was.value()) < 0;
  }

  private static Change change(Quantity was, Quantity by, boolean up) {
    BigDecimal is = up ? was.value().add(by.value()) : was.value().subtract(by.value());
    String typed = Decimals.write(Decimals.trimmed(is));
    return new Change(was, new Quantity(by.from(), by.to(), typed, is, was.unit()));
  }

  private static Optional<Quantity> at(Matcher found, String group, Map<Integer, Quantity> places) {
    return Optional.ofNullable(places.get(found.start(group)));
  }
}
