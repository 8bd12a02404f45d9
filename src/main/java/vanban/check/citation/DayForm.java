package vanban.check.citation;

import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** The day of a document in words where those of the others are in digits, or the other way. */
final class DayForm implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    Habit<Boolean> habit = Habit.of(document, DayForm::instances);
    return habit.slips().map(slip -> finding(slip, habit.count(!slip.form())));
  }

  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return Cited.in(passage)
        .flatMap(cited -> cited.day().stream())
        .map(
            day ->
                new Habit.Instance<>(
                    day.words(passage.value()),
                    passage,
                    new Passage.Stretch(day.start(), day.end())));
  }

  private static Finding finding(Habit.Instance<Boolean> slip, long others) {
    return Finding.of(
            slip.passage(), slip.at().from(), slip.at().to(), slip.words(), String.valueOf(others))
        .message(slip.form() ? "digits" : "words");
  }
}
