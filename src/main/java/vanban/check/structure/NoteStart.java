package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * A note that starts with a small letter where the others start with a capital. Labels such as
 * {@code a.} and {@code b)} are no words.
 */
final class NoteStart implements Check {
  private static final Pattern WORD =
      Pattern.compile("[\\s“(]*+(\\p{L}[\\p{L}\\p{M}]*+)(?![.):/@])");

  @Override
  public Stream<Finding> check(Passages document) {
    Habit<Boolean> capitals = Habit.of(document, passage -> start(passage).stream());
    return capitals.usual().filter(usual -> usual).stream()
        .flatMap(usual -> capitals.slips())
        .map(slip -> finding(slip, capitals.count(true)));
  }

  private static Optional<Habit.Instance<Boolean>> start(Passage passage) {
    Matcher word = WORD.matcher(passage.value());
    return passage.kind() == Passage.Kind.NOTE && word.lookingAt()
        ? Optional.of(
            new Habit.Instance<>(
                Character.isUpperCase(word.group(1).codePointAt(0)),
                passage,
                new Passage.Stretch(word.start(1), word.end(1))))
        : Optional.empty();
  }

  private static Finding finding(Habit.Instance<Boolean> slip, long capitals) {
    return Finding.of(
        slip.passage(), slip.at().from(), slip.at().to(), slip.words(), String.valueOf(capitals));
  }
}
