package vanban.check.number.change;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Finds what a passage says of two changes at once, or of how far a plan was passed. */
final class StatedGrowth {
  private static final String NUMBER = TypedNumber.PATTERN;
  private static final String NOUN = "\\p{L}+(?: \\p{L}+){0,2}?";
  private static final String AND = "(?:, | và | với |/)";

  /** {@code 12 phiên, vượt 2 phiên so với chỉ tiêu (10 phiên)} */
  private static final Search OVER =
      ChangeWords.search(
          Signs.DIGITS,
          ChangeWords.NOT_BY
              + "(?<is>"
              + NUMBER
              + ")(?: [\\p{L} ]{1,60}?)?(?:, | ?\\()(?<word>vượt)(?: (?:chỉ tiêu|kế hoạch|dự toán))?"
              + " (?<by>"
              + NUMBER
              + ")(?: ?%)?(?: (?!so )[\\p{L} ]{1,30}?)?(?:,? so (?:với )?[^\\d(),;.]{1,40})? ?\\((?:(?:chỉ"
              + " tiêu|kế hoạch|dự toán)(?: giao| được giao)?(?: là)?:? )?(?<was>"
              + NUMBER
              + ")(?: [\\p{L} ]{1,30})?\\)");

  /** {@code 62 vụ với 97 bị cáo, tăng 8 vụ, 12 bị cáo so với cùng kỳ (54 vụ, 85 bị cáo)} */
  private static final Search BOTH =
      ChangeWords.search(
          Signs.DIGITS,
          "(?<is>"
              + NUMBER
              + ") (?<one>"
              + NOUN
              + ")"
              + AND
              + "(?<is2>"
              + NUMBER
              + ") (?<two>"
              + NOUN
              + "),? \\(?(?<word>tăng|giảm) (?<by>"
              + NUMBER
              + ") \\k<one>"
              + AND
              + "(?<by2>"
              + NUMBER
              + ") \\k<two>,? so (?:với )?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\((?<was>"
              + NUMBER
              + ") \\k<one>"
              + AND
              + "(?<was2>"
              + NUMBER
              + ") \\k<two>\\)");

  private StatedGrowth() {}

  /** All of a passage. */
  static Stream<ChangeClaim> in(Passage passage) {
    String text = passage.value();
    if (!OVER.isIn(text) && !BOTH.isIn(text)) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return Stream.of(
            OVER.in(text, found -> claim(found, places, "")),
            BOTH.in(text, found -> claim(found, places, "")),
            BOTH.in(text, found -> claim(found, places, "2")))
        .flatMap(claims -> claims);
  }

  private static Optional<ChangeClaim> claim(
      Matcher found, Map<Integer, Quantity> places, String which) {
    Optional<Quantity> is = Optional.ofNullable(places.get(found.start("is" + which)));
    Optional<Quantity> by = Optional.ofNullable(places.get(found.start("by" + which)));
    Optional<Boolean> up = Optional.of(ChangeWords.isUp(found.group("word")));
    return Optional.ofNullable(places.get(found.start("was" + which)))
        .flatMap(was -> is.map(now -> Change.of(was, now)))
        .filter(change -> change.isSound() && by.isPresent())
        .map(change -> new ChangeClaim(change, up, by, Optional.empty()));
  }
}
