package vanban.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Scenario;

/**
 * What a file of figures calls one of its plans, typed beside what speaks of another: <code>
 * đạt ${x.of_plan.council} dự toán Trung ương giao</code>.
 */
record ScenarioNameClaim(Numbers numbers) implements Claim {
  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    boolean compares = mention.form().comparedWith().isPresent();
    return !compares || numbers.figure(mention).nameOf(mention.comparedWith()).isEmpty()
        ? Optional.empty()
        : after(passage.after(mention), mention).or(() -> before(passage.before(mention), mention));
  }

  private Optional<Diagnostic> after(Stretch after, Mention mention) {
    String words = Clauses.lowered(after.value());
    String text = words.stripLeading();
    String so = text.startsWith("so với ") ? "so với " : "";
    int from = words.length() - text.length() + so.length();
    return other(mention, name -> text.startsWith(so + name) && isEnd(words, from + name.length()))
        .map(said -> told(after, from, from + name(mention, said).length(), mention, said));
  }

  private Optional<Diagnostic> before(Stretch before, Mention mention) {
    String words = Clauses.lowered(before.value()).replaceFirst("(?: giao)?(?: là)?[ :(]*+$", "");
    int to = words.length();
    return other(mention, name -> words.endsWith(name) && isStart(words, to - name.length()))
        .map(said -> told(before, to - name(mention, said).length(), to, mention, said));
  }

  /** Another plan, or another time, that is called so. */
  private Optional<Scenario> other(Mention mention, Predicate<String> isThere) {
    Scenario own = mention.comparedWith();
    return names(mention).entrySet().stream()
        .filter(one -> isThere.test(Clauses.lowered(one.getValue())))
        .max(Comparator.comparing(one -> one.getValue().length()))
        .map(Map.Entry::getKey)
        .filter(said -> !said.equals(own) && said.family().equals(own.family()));
  }

  private Map<Scenario, String> names(Mention mention) {
    return numbers.figure(mention).file().names();
  }

  private String name(Mention mention, Scenario scenario) {
    return names(mention).getOrDefault(scenario, "");
  }

  private static boolean isEnd(String text, int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isStart(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private Diagnostic told(Stretch stretch, int from, int to, Mention mention, Scenario said) {
    List<String> meant =
        said.isNamed()
            ? List.of(mention.form().word(), said.ownName())
            : List.of(mention.form().word());
    return Diagnostic.error(
            Code.FALSE_WORDS,
            stretch.place(from, to),
            stretch.value().substring(from, to),
            mention.asked().written(),
            name(mention, mention.comparedWith()),
            "${" + mention.asked().in(meant).written() + "}")
        .variant("scenario");
  }
}
