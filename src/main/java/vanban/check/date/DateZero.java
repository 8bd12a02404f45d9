package vanban.check.date;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code ngày 5/3/2024}: a zero stands before days below ten and before the months 1 and 2 (ND30,
 * Phụ lục I, II.4; HD05 4.2.2), and before no other.
 */
final class DateZero implements Check {
  private static final int TEN = 10;
  private static final int FEBRUARY = 2;

  /** Days that are names. */
  private static final Map<Integer, Set<Integer>> HOLIDAYS =
      Map.of(
          1, Set.of(1, 5, 6, 7, 10),
          2, Set.of(9),
          3, Set.of(2),
          6, Set.of(1),
          7, Set.of(5),
          8, Set.of(3, 9),
          9, Set.of(1, 5, 11),
          5, Set.of(6, 9));

  @Override
  public Stream<Finding> check(Passages document) {
    Stream<Finding> missing =
        document.all().stream()
            .flatMap(
                passage ->
                    Dates.in(passage)
                        .filter(Dates.Date::exists)
                        .filter(date -> !isName(date))
                        .flatMap(date -> missing(passage, date).stream()));
    return Stream.concat(
        missing,
        Habit.of(document, DateZero::months)
            .slips()
            .filter(Habit.Instance::form)
            .map(DateZero::spare));
  }

  private static boolean isName(Dates.Date date) {
    return date.form() == Dates.Form.SHORT
        && HOLIDAYS.getOrDefault(date.day().value(), Set.of()).contains(date.month().value());
  }

  private static Optional<Finding> missing(Passage passage, Dates.Date date) {
    boolean day = date.day().typed().length() == 1 && date.day().value() < TEN;
    boolean month = date.month().typed().length() == 1 && date.month().value() <= FEBRUARY;
    if (!day && !month) {
      return Optional.empty();
    }
    int from = day ? date.day().from() : date.month().from();
    int to = month ? date.month().to() : date.day().to();
    String typed = passage.value().substring(from, to);
    String right =
        month ? typed.substring(0, typed.length() - 1) + "0" + date.month().typed() : typed;
    String padded = day ? "0" + right : right;
    return Optional.of(Finding.of(passage, from, to, typed, padded).instead(padded));
  }

  /** Whether a zero stands before each of the months 3 to 9. */
  private static Stream<Habit.Instance<Boolean>> months(Passage passage) {
    return Dates.in(passage)
        .filter(date -> date.month().value() > FEBRUARY && date.month().value() < TEN)
        .map(
            date ->
                new Habit.Instance<>(
                    date.month().typed().length() > 1,
                    passage,
                    new Passage.Stretch(date.month().from(), date.month().to())));
  }

  private static Finding spare(Habit.Instance<Boolean> slip) {
    String right = slip.words().substring(1);
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), slip.words(), right)
        .message("spare")
        .instead(right);
  }
}
