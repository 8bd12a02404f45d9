package vanban.claims;

import java.util.List;
import java.util.Optional;
import vanban.claims.Numbers.Pair;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Better;
import vanban.figure.Form;

/**
 * A word before how much of a plan was done that speaks of what lies between both: <code>
 * vượt ${x.of_plan}</code>.
 */
record PlanClaim(Numbers numbers) implements Claim {
  private static final String BEYOND = "vượt";

  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(List.of(BEYOND, "còn thiếu", "thiếu", "hụt"));

  /** How far a plan was come with, which sounds as if more were better. */
  private static final GoverningWord.Finder REACHING =
      GoverningWord.of(List.of("đạt", "hoàn thành"));

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.of(mention)
        .filter(one -> one.form() == Form.OF_PLAN)
        .filter(one -> numbers.pair(one).isPresent())
        .flatMap(one -> beside(passage, one).or(() -> reaching(passage, one)));
  }

  private Optional<Diagnostic> beside(Passage passage, Mention mention) {
    return WORDS
        .before(passage, mention)
        .flatMap(word -> numbers.pair(mention).map(pair -> told(word, mention, pair)));
  }

  private Optional<Diagnostic> reaching(Passage passage, Mention mention) {
    return REACHING
        .before(passage, mention)
        .filter(word -> numbers.figure(mention).better() == Better.LOWER)
        .map(word -> new OtherForm(numbers, Form.OVER_PLAN).isMeant(word, mention, "lower"))
        .map(Diagnostic::asWarning);
  }

  private Diagnostic told(GoverningWord word, Mention mention, Pair pair) {
    boolean beyond = word.lowered().equals(BEYOND) && pair.direction() > 0;
    OtherForm over = new OtherForm(numbers, Form.OVER_PLAN);
    return beyond
        ? over.isMeant(word, mention, "beyond").asWarning()
        : over.isMeant(word, mention, "plan");
  }
}
