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
 * @param derivation of it from what is declared
 * @param source who answers for it; empty where it states nobody
 * @param declared where its key stands
 */
public record Explanation(
    Optional<String> name,
    String expression,
    String printed,
    Derivation derivation,
    Optional<String> source,
    Place declared) {
  /** By which it follows from what is declared: {@code Thực hiện = 12 vụ, số khai báo}. */
  List<String> steps() {
    return derivation.steps();
  }

  /** Whether there is more to say of it than where it is declared. */
  public boolean isComputed() {
    return derivation.basis() != Derivation.Basis.DECLARED;
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
    String step = Phrase.PRINTED.say(words, Phrase.nameOf(printing));
    return new Explanation(name, expression, words, derivation.with(step), source, declared);
  }

  /** All of it, a line each, to be read from top to bottom. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        name.map(known -> Phrase.NAMED.say(known, expression, printed))
            .orElseGet(() -> Phrase.IS.say(expression, printed)));
    lines.addAll(steps());
    source.ifPresent(who -> lines.add(Phrase.SOURCE.say(who)));
    if (derivation.basis() != Derivation.Basis.OF_UNITS) {
      lines.add(Phrase.DECLARED.say(Phrase.at(declared)));
    }
    return lines;
  }
}
