package vanban.check.citation;

import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** {@code Nghị quyết 05-NQ/TU} in a document that writes {@code Nghị quyết số …} elsewhere. */
final class CountedSymbol implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    Habit<Boolean> habit = Habit.of(document, CountedSymbol::instances);
    return habit.slips().filter(slip -> !slip.form()).map(slip -> finding(slip, habit.count(true)));
  }

  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return Cited.in(passage)
        .filter(cited -> cited.lead().genre().isPresent())
        .map(
            cited ->
                new Habit.Instance<>(
                    cited.lead().counted(),
                    passage,
                    new Passage.Stretch(cited.lead().from(), cited.at().to())));
  }

  private static Finding finding(Habit.Instance<Boolean> slip, long others) {
    String words = slip.words();
    int symbol = words.lastIndexOf(' ') + 1;
    String right = words.substring(0, symbol).stripTrailing() + " số " + words.substring(symbol);
    return Finding.of(
            slip.passage(), slip.at().from(), slip.at().to(), words, String.valueOf(others))
        .instead(right);
  }
}
