package vanban.check.citation;

import java.time.LocalDate;
import java.time.YearMonth;
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
  private static final Pattern TERM =
      Pattern.compile(
          "(?: Trung ương)?(?: Đảng)?(?: "
              + Labels.PARTY
              + ")?,? ?\\(?(?<word>(?:khóa|khoá)"
              + " (?<term>[IVX]{1,5}))(?![\\p{L}])",
          Pattern.UNICODE_CASE);

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
    return Congress.last(month)
        .filter(now -> isOther(term.group("term"), now, month))
        .map(
            now ->
                Finding.of(
                    cited.passage(),
                    term.start("word"),
                    term.end("word"),
                    term.group("term"),
                    now.term(),
                    text.substring(
                        cited.day().orElseThrow().start(), cited.day().orElseThrow().end())));
  }

  /** In the month of a congress both terms are right. */
  private static boolean isOther(String term, Congress now, YearMonth month) {
    boolean before =
        now.month().equals(month)
            && now.before().filter(one -> one.term().equals(term)).isPresent();
    return !now.term().equals(term) && !before;
  }
}
