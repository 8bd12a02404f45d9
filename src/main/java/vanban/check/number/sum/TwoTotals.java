package vanban.check.number.sum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Occasion;
import vanban.check.number.quantity.TypedNumber;
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
                      + " )?(?:\\p{L}{1,8},? ){3,14}?)(?:(?:tính )?(?:đến|tới) [\\p{L} ]{0,20}\\d[\\d/]{0,9}(?: năm"
                      + " \\d{4})?,? )?(?:hiện )?(?:là|có|đạt) (?<number>"
                      + TypedNumber.PATTERN
                      + ")(?! ?[/%])(?<unit> \\p{L}+(?: \\p{L}+)?)?",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** What ends a clause: no point or comma within a number. */
  private static final Pattern END = Pattern.compile("[,.;:()](?!\\d)|$");

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},] )\\p{Lu}\\p{L}+");

  @Override
  public Stream<Finding> check(Passages document) {
    List<Said> all =
        document.all().stream()
            .flatMap(passage -> passage.sentences().stream().flatMap(one -> in(passage, one)))
            .toList();
    Stream<StatedTotal> sentences = all.stream().map(one -> one.total(one.sentence().value()));
    Stream<StatedTotal> clauses = all.stream().map(one -> one.total(one.clause()));
    Stream<Finding> said =
        Stream.concat(
            StatedTotal.contradictions(sentences, (one, other) -> true),
            StatedTotal.contradictions(clauses, StatedTotal::areNear));
    return Stream.of(said, new StandingTotals().check(document), GivenTotals.in(document))
        .flatMap(some -> some)
        .distinct();
  }

  /**
   * A total where it is said.
   *
   * @param clause the words of the sentence up to the sign behind it
   */
  private record Said(
      Passage passage, Sentence sentence, Passage.Stretch at, String what, String clause) {
    /** The same, with what some words say of when and where. */
    StatedTotal total(String words) {
      Stream<String> names =
          NAME.matcher(words).results().map(name -> name.group().toLowerCase(Locale.ROOT));
      Set<String> when =
          Stream.concat(Occasion.in(words).stream(), names).collect(Collectors.toSet());
      String typed = passage.value().substring(at.from(), at.to());
      return new StatedTotal(passage, at, typed, what, when);
    }
  }

  private static Stream<Said> in(Passage passage, Sentence sentence) {
    return TOTAL.in(sentence.value(), found -> Optional.of(said(passage, sentence, found)));
  }

  private static Said said(Passage passage, Sentence sentence, Matcher found) {
    int from = sentence.from() + found.start("number");
    int to = sentence.from() + found.end("number");
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    String what = (found.group("what") + unit).toLowerCase(Locale.ROOT);
    Matcher end = END.matcher(sentence.value()).region(found.end(), sentence.value().length());
    String clause = sentence.value().substring(0, end.find() ? end.start() : found.end());
    return new Said(passage, sentence, new Passage.Stretch(from, to), what, clause);
  }
}
