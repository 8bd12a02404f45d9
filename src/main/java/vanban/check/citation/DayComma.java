package vanban.check.citation;

import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code số 28-CT/TW, ngày 25/12/2023} in a document that writes no comma there elsewhere, or the
 * other way round. Documents of the Party and of the State may have habits of their own.
 */
final class DayComma implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.of(true, false).flatMap(party -> ofFamily(document, party));
  }

  private static Stream<Finding> ofFamily(Passages document, boolean party) {
    Habit<Boolean> habit = Habit.of(document, passage -> instances(passage, party));
    return habit.slips().map(slip -> finding(slip, habit.count(!slip.form())));
  }

  private static Stream<Habit.Instance<Boolean>> instances(Passage passage, boolean party) {
    return Cited.in(passage)
        .filter(cited -> cited.symbol().party() == party)
        .flatMap(cited -> cited.day().map(day -> instance(cited, day)).stream());
  }

  private static Habit.Instance<Boolean> instance(Cited cited, Cited.Day day) {
    boolean comma = day.comma(cited.passage().value());
    int to = comma ? cited.passage().value().indexOf(',', cited.at().to()) + 1 : cited.at().to();
    return new Habit.Instance<>(comma, cited.passage(), new Passage.Stretch(cited.at().from(), to));
  }

  private static Finding finding(Habit.Instance<Boolean> slip, long others) {
    String words = slip.words();
    String right =
        slip.form() ? words.substring(0, words.length() - 1).stripTrailing() : words + ",";
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), String.valueOf(others))
        .message(slip.form() ? "extra" : "missing")
        .instead(right);
  }
}
