package vanban.check.citation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Labels;
import vanban.check.text.Passages;

/** {@code ngày 09/6/2014 của Ban Bí thư khóa X}: that day lies in another term. */
final class CentralTerm implements Check {
  /** The months in which the Party held its congresses. */
  private static final List<Term> TERMS =
      List.of(
          new Term("VII", 1991, 6),
          new Term("VIII", 1996, 6),
          new Term("IX", 2001, 4),
          new Term("X", 2006, 4),
          new Term("XI", 2011, 1),
          new Term("XII", 2016, 1),
          new Term("XIII", 2021, 1),
          new Term("XIV", 2026, 1));

  private static final Pattern TERM =
      Pattern.compile(
          "(?: Trung ương)?(?: Đảng)?(?: "
              + Labels.PARTY
              + ")?,? ?\\(?(?<word>(?:khóa|khoá)"
              + " (?<term>[IVX]{1,5}))(?![\\p{L}])",
          Pattern.UNICODE_CASE);

  /**
   * The time from a congress to the next.
   *
   * @param name its number
   * @param year when it began
   * @param month of that year
   */
  private record Term(String name, int year, int month) {
    YearMonth start() {
      return YearMonth.of(year, month);
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    return Cited.all(document).stream().flatMap(cited -> finding(cited).stream());
  }

  private static Optional<Finding> finding(Cited cited) {
    return cited
        .day()
        .flatMap(Cited.Day::date)
        .flatMap(
            date ->
                cited
                    .body()
                    .filter(CentralTerm::isCentral)
                    .flatMap(body -> finding(cited, date, body)));
  }

  private static boolean isCentral(Body.Named named) {
    return named.body() == Body.SECRETARIAT
        || named.body() == Body.POLITBURO
        || named.body() == Body.CENTRAL_COMMITTEE;
  }

  private static Optional<Finding> finding(Cited cited, LocalDate date, Body.Named body) {
    String text = cited.passage().value();
    Matcher term = TERM.matcher(text).region(body.end(), text.length());
    if (!term.lookingAt()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(date);
    return current(month)
        .filter(now -> isOther(term.group("term"), now, month))
        .map(
            now ->
                Finding.of(
                    cited.passage(),
                    term.start("word"),
                    term.end("word"),
                    term.group("term"),
                    now.name(),
                    text.substring(
                        cited.day().orElseThrow().start(), cited.day().orElseThrow().end())));
  }

  /** In the month of a congress both terms are right. */
  private static boolean isOther(String term, Term now, YearMonth month) {
    int at = TERMS.indexOf(now);
    boolean before = at > 0 && now.start().equals(month) && TERMS.get(at - 1).name().equals(term);
    return !now.name().equals(term) && !before;
  }

  private static Optional<Term> current(YearMonth month) {
    return TERMS.stream()
        .filter(term -> !term.start().isAfter(month))
        .reduce((earlier, later) -> later);
  }
}
