package vanban.figure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.figure.Printing;
import vanban.source.Place;

/**
 * How a printed figure comes about, for whoever reviews a report. It is said in Vietnamese,
 * whatever the language of messages, and of nothing but what is declared.
 *
 * @param name of the figure; empty where it states none
 * @param expression what an author writes for it: {@code revenue.of_plan.council}
 * @param printed the words for it: {@code 25,56%}
 * @param steps by which it follows from what is declared, a sentence each: {@code Thực hiện / kế
 *     hoạch council = 1.916,94 / 7.500 = 25,56%}
 * @param source who answers for it; empty where it states nobody
 * @param declared where its key stands
 */
public record Explanation(
    Optional<String> name,
    String expression,
    String printed,
    List<String> steps,
    Optional<String> source,
    Place declared) {
  /** Keeps the steps from change. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /**
   * The same of other words, with one more step where they are not the exact ones.
   *
   * @param words as printed
   * @param printing by which they were made
   */
  Explanation printed(String words, Printing printing) {
    if (words.equals(printed)) {
      return this;
    }
    List<String> more = new ArrayList<>(steps);
    more.add(Phrase.PRINTED.say(words, Phrase.nameOf(printing)));
    return new Explanation(name, expression, words, more, source, declared);
  }

  /** All of it, a line each, to be read from top to bottom. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        name.map(known -> Phrase.NAMED.say(known, expression, printed))
            .orElseGet(() -> Phrase.IS.say(expression, printed)));
    lines.addAll(steps);
    source.ifPresent(who -> lines.add(Phrase.SOURCE.say(who)));
    lines.add(Phrase.DECLARED.say(Phrase.at(declared)));
    return lines;
  }
}
