package vanban.check.citation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/**
 * {@code 30/2020/NĐ-CP ngày 05/3/2021}, {@code 43/2022/QH14}: the year in a symbol is that of the
 * signature, and lies in the term of the assembly that the symbol names.
 */
final class SymbolYear implements Check {
  private static final Pattern ASSEMBLY = Pattern.compile("(?:UBTV)?QH(\\d{1,2})");

  @Override
  public Stream<Finding> check(Passages document) {
    return Cited.all(document).stream()
        .filter(cited -> cited.symbol().year().isPresent())
        .flatMap(cited -> Stream.concat(day(cited).stream(), term(cited).stream()));
  }

  private static Optional<Finding> day(Cited cited) {
    int year = cited.symbol().year().orElseThrow();
    return cited
        .day()
        .filter(day -> day.date().map(LocalDate::getYear).filter(is -> is != year).isPresent())
        .map(
            day ->
                Finding.of(
                    cited.passage(),
                    day.start(),
                    day.end(),
                    cited.passage().value().substring(day.start(), day.end()),
                    cited.sign()));
  }

  private static Optional<Finding> term(Cited cited) {
    Matcher assembly = ASSEMBLY.matcher(cited.symbol().issuer());
    if (!assembly.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(assembly.group(1));
    int first = elected(number);
    int last = elected(number + 1);
    int year = cited.symbol().year().orElseThrow();
    return number < 11 || (first <= year && year <= last)
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    cited.passage(),
                    cited.at().from(),
                    cited.at().to(),
                    cited.sign(),
                    String.valueOf(number),
                    first + " - " + last)
                .message("term"));
  }

  /** The 15th was elected in 2021, the others every five years, but for the 12th, of four. */
  private static int elected(int number) {
    return number <= 12 ? 2007 - (12 - number) * 5 : 2021 + (number - 15) * 5;
  }
}
