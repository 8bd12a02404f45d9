package vanban.check.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code nhiệm kỳ 2022 - 2026} beside {@code nhiệm kỳ 2021 - 2026}: terms have five years. */
final class TermLength implements Check {
  private static final int FULL = 5;

  /** Cells have shorter ones. */
  private static final int HALF = 3;

  private static final Search TERM =
      Search.from(
              Signs.initials("n"),
              Pattern.compile(
                  "(?<![\\p{L}])nhiệm kỳ (?<term>(?<from>(?:19|20)\\d{2}) ?[-–]"
                      + " ?(?<to>(?:19|20)\\d{2}))(?!\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /**
   * A term of office.
   *
   * @param passage in which it stands
   * @param at where
   * @param from its first year
   * @param to its last
   */
  private record Term(Passage passage, Passage.Stretch at, int from, int to) {
    boolean isFull() {
      return to - from == FULL;
    }

    boolean meets(Term other) {
      return from == other.from || to == other.to;
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    List<Term> all =
        document.all().stream()
            .flatMap(passage -> TERM.in(passage.value(), found -> term(passage, found)))
            .toList();
    List<Term> full = all.stream().filter(Term::isFull).toList();
    return all.stream()
        .filter(term -> !term.isFull() && term.to() - term.from() > HALF)
        .flatMap(
            term ->
                full.stream()
                    .filter(term::meets)
                    .findFirst()
                    .map(one -> finding(term, one))
                    .stream());
  }

  private static Optional<Term> term(Passage passage, Matcher found) {
    return Optional.of(
        new Term(
            passage,
            new Passage.Stretch(found.start("term"), found.end("term")),
            Integer.parseInt(found.group("from")),
            Integer.parseInt(found.group("to"))));
  }

  private static Finding finding(Term term, Term full) {
    return Finding.of(
            term.passage(),
            term.at().from(),
            term.at().to(),
            String.valueOf(term.to() - term.from()),
            full.from() + " - " + full.to())
        .against(full.passage(), full.at().from(), full.at().to());
  }
}
