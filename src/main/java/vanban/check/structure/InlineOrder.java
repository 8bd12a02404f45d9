package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code (1) …; (2) …; (4) …}: numbers within a paragraph that skip or come twice. */
final class InlineOrder implements Check.OfPassage {
  private static final Search NUMBER =
      Search.from(
          Signs.of("("),
          Pattern.compile("(?:^|(?<=[\\s;:,.]))\\((?<number>\\d{1,2})\\)\\s{0,2}(?=[\\p{L}“])"));

  @Override
  public Stream<Finding> check(Passage passage) {
    Stream.Builder<Finding> all = Stream.builder();
    int before = 0;
    int from = 0;
    for (Passage.Stretch at : numbers(passage)) {
      int number = Integer.parseInt(passage.value().substring(at.from(), at.to()));
      int start = at.from() - 1;
      if (before > 0 && number != 1 && number != before + 1) {
        all.add(finding(passage, start, at.to() + 1, before, from));
      }
      before = number == 1 || before > 0 ? number : 0;
      from = start;
    }
    return all.build();
  }

  private static List<Passage.Stretch> numbers(Passage passage) {
    return NUMBER
        .in(
            passage.value(),
            found -> Optional.of(new Passage.Stretch(found.start("number"), found.end("number"))))
        .toList();
  }

  private static Finding finding(Passage passage, int from, int to, int before, int first) {
    String last = "(" + before + ")";
    String typed = passage.value().substring(from, to);
    Finding found = Finding.of(passage, from, to, typed, last);
    return found
        .against(passage, first, first + last.length())
        .message(typed.equals(last) ? "again" : "skip");
  }
}
