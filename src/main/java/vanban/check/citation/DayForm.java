package vanban.check.citation;

import java.util.List;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** The day of a document in words where those of the others are in digits, or the other way. */
final class DayForm implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Cited> dated =
        Cited.all(document).stream().filter(cited -> cited.day().isPresent()).toList();
    Custom<Cited> custom = Custom.of(dated, DayForm::words);
    return custom.few().stream().map(cited -> finding(cited, custom.others()));
  }

  private static boolean words(Cited cited) {
    return cited.day().orElseThrow().words(cited.passage().value());
  }

  private static Finding finding(Cited cited, int others) {
    Cited.Day day = cited.day().orElseThrow();
    return Finding.of(
            cited.passage(),
            day.start(),
            day.end(),
            cited.passage().value().substring(day.start(), day.end()),
            String.valueOf(others))
        .message(words(cited) ? "digits" : "words");
  }
}
