package vanban.claims;

import java.util.List;
import java.util.Optional;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * The name of one unit right before the number of another: <code>Chi bộ ấp Tây kết nạp ${x@dong}
 * </code>.
 */
record UnitNameClaim(Numbers numbers) implements Claim {
  private static final String SIGNS = ".,;:!?()¶" + Passage.FIGURE;

  /** Behind these a unit is one that is compared with, or spoken to. */
  private static final List<String> NOT_ITS_OWN =
      List.of("hơn", "với", "trừ", "sau", "trước", "bằng", "cho", "từ", "ngoài");

  /** As many letters may stand between the name and the number. */
  private static final int NEAR = 30;

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return numbers.unit(mention).flatMap(unit -> check(passage.before(mention), mention, unit));
  }

  private Optional<Diagnostic> check(Stretch before, Mention mention, UnitFigures unit) {
    int from = clause(before.value());
    String clause = Clauses.lowered(before.value().substring(from));
    List<UnitFigures> named =
        numbers.units(mention).stream()
            .filter(one -> clause.contains(Clauses.lowered(one.name())))
            .toList();
    return named.size() == 1 && !named.get(0).equals(unit)
        ? told(before, from, mention, unit, named.get(0))
        : Optional.empty();
  }

  /** Where the words start that belong to the number: behind any sign, and any other figure. */
  private static int clause(String before) {
    String words = before.endsWith("(") ? before.substring(0, before.length() - 1) : before;
    int sign = words.length() - 1;
    while (sign >= 0 && SIGNS.indexOf(words.charAt(sign)) < 0) {
      sign--;
    }
    return sign + 1;
  }

  private static Optional<Diagnostic> told(
      Stretch before, int from, Mention mention, UnitFigures unit, UnitFigures named) {
    String words = Clauses.lowered(before.value());
    String name = Clauses.lowered(named.name());
    int at = words.lastIndexOf(name);
    int to = at + name.length();
    String left = words.substring(from, at).strip();
    boolean other = NOT_ITS_OWN.stream().anyMatch(left::endsWith);
    return other || before.value().length() - to > NEAR
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(
                    Code.FALSE_WORDS,
                    before.place(at, to),
                    before.value().substring(at, to),
                    mention.asked().written(),
                    unit.name())
                .variant("unit"));
  }
}
