package vanban.claims;

import java.util.List;
import java.util.Optional;
import vanban.claims.Numbers.Pair;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;

/**
 * A word before how much of a plan was done that speaks of what lies between both: <code>
 * vượt ${x.of_plan}</code>.
 */
record PlanClaim(Numbers numbers) implements Claim {
  private static final String BEYOND = "vượt";

  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(List.of(BEYOND, "còn thiếu", "thiếu", "hụt"));

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.of(mention)
        .filter(one -> one.form() == Form.OF_PLAN)
        .flatMap(one -> WORDS.before(passage, one))
        .flatMap(word -> numbers.pair(mention).map(pair -> told(word, mention, pair)));
  }

  private Diagnostic told(GoverningWord word, Mention mention, Pair pair) {
    boolean beyond = word.lowered().equals(BEYOND) && pair.direction() > 0;
    OtherForm over = new OtherForm(numbers, Form.OVER_PLAN);
    return beyond
        ? over.isMeant(word, mention, "beyond").asWarning()
        : over.isMeant(word, mention, "plan");
  }
}
