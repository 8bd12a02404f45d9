package vanban.check.citation;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/**
 * {@code số 28-CT/TW, ngày 25/12/2023} in a document that writes no comma there elsewhere, or the
 * other way round. Documents of the Party and of the State may have customs of their own.
 */
final class DayComma implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Cited> dated =
        Cited.all(document).stream().filter(cited -> cited.day().isPresent()).toList();
    Predicate<Cited> party = cited -> cited.symbol().party();
    return Stream.concat(ofFamily(dated, party), ofFamily(dated, party.negate()));
  }

  private static Stream<Finding> ofFamily(List<Cited> dated, Predicate<Cited> family) {
    Custom<Cited> custom =
        Custom.of(
            dated.stream().filter(family).toList(),
            cited -> cited.day().orElseThrow().comma(cited.passage().value()));
    return custom.few().stream().map(cited -> finding(cited, custom.others()));
  }

  private static Finding finding(Cited cited, int others) {
    Cited.Day day = cited.day().orElseThrow();
    String text = cited.passage().value();
    int from = cited.at().from();
    if (day.comma(text)) {
      return Finding.of(cited.passage(), from, day.from() + 1, String.valueOf(others))
          .message("extra")
          .instead(cited.sign());
    }
    return Finding.of(cited.passage(), from, day.from(), String.valueOf(others))
        .message("missing")
        .instead(cited.sign() + ",");
  }
}
