package vanban.check.number;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;

/** The same total, in the same words, with two values. */
final class TwoTotals implements Check {
  private static final Search TOTAL =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<![\\p{L}])tổng (?<what>(?:số |vốn |diện tích |kinh phí |thu |chi"
                      + " )?(?:\\p{L}{1,8},? ){3,14}?)(?:là|có|đạt) (?<number>"
                      + TypedNumber.PATTERN
                      + ")(?! ?[/%])(?<unit> \\p{L}+(?: \\p{L}+)?)?",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{L}+");

  @Override
  public Stream<Finding> check(Passages document) {
    Stream<StatedTotal> all =
        document.all().stream()
            .flatMap(passage -> passage.sentences().stream().flatMap(one -> totals(passage, one)));
    return Stream.concat(
        StatedTotal.contradictions(all, (one, other) -> true),
        new StandingTotals().check(document));
  }

  private static Stream<StatedTotal> totals(Passage passage, Sentence sentence) {
    return TOTAL.in(sentence.value(), found -> total(passage, sentence, found));
  }

  private static Optional<StatedTotal> total(Passage passage, Sentence sentence, Matcher found) {
    int from = sentence.from() + found.start("number");
    int to = sentence.from() + found.end("number");
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    Set<String> when =
        Stream.concat(
                Occasion.in(sentence.value()).stream(),
                NAME.matcher(sentence.value())
                    .results()
                    .map(name -> name.group().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toSet());
    String what = (found.group("what") + unit).toLowerCase(Locale.ROOT);
    return Optional.of(
        new StatedTotal(passage, new Passage.Stretch(from, to), found.group("number"), what, when));
  }
}
