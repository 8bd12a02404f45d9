package vanban.check.number;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * A total.
   *
   * @param passage in which it stands
   * @param at its number
   * @param typed the same as it stands
   * @param what it is the total of, with its unit
   * @param when it is, of what plan, and which names stand beside it
   */
  private record Total(
      Passage passage, Passage.Stretch at, String typed, String what, Set<String> when) {}

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, List<Total>> all =
        document.all().stream()
            .flatMap(passage -> passage.sentences().stream().flatMap(one -> totals(passage, one)))
            .collect(Collectors.groupingBy(Total::what, LinkedHashMap::new, Collectors.toList()));
    return Stream.concat(
        all.values().stream().flatMap(same -> finding(same).stream()),
        new StandingTotals().check(document));
  }

  private static Stream<Total> totals(Passage passage, Sentence sentence) {
    return TOTAL.in(sentence.value(), found -> total(passage, sentence, found));
  }

  private static Optional<Total> total(Passage passage, Sentence sentence, Matcher found) {
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
        new Total(passage, new Passage.Stretch(from, to), found.group("number"), what, when));
  }

  /** Of more than two, each is the total of another place. */
  private static Optional<Finding> finding(List<Total> same) {
    if (same.size() != 2) {
      return Optional.empty();
    }
    Total first = same.get(0);
    Total other = same.get(1);
    boolean differ = !TypedNumber.value(first.typed()).equals(TypedNumber.value(other.typed()));
    return differ && first.when().equals(other.when())
        ? Optional.of(
            Finding.of(
                    other.passage(),
                    other.at().from(),
                    other.at().to(),
                    other.typed(),
                    first.typed())
                .against(first.passage(), first.at().from(), first.at().to()))
        : Optional.empty();
  }
}
