package vanban.claims;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;

/** A bound before a plan that prints its own: <code>dưới ${x.plan}</code>. */
record BoundClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(
          List.of(
              "không vượt quá",
              "không quá",
              "tối đa",
              "tối thiểu",
              "ít nhất",
              "trên",
              "dưới",
              "hơn"));

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.of(mention)
        .filter(one -> one.form() == Form.PLAN && numbers.bound(one).isPresent())
        .flatMap(one -> WORDS.before(passage, one))
        .filter(GoverningWord::isAdjacent)
        .map(word -> told(word, mention));
  }

  private Diagnostic told(GoverningWord word, Mention mention) {
    String printed = numbers.words(mention);
    Diagnostic found =
        Diagnostic.error(
            Code.DOUBLED_WORDS,
            word.place(),
            word.word(),
            mention.asked().written(),
            printed,
            word.upToFigure() + printed);
    return word.removable().map(place -> found.mend(new Edit(place, ""))).orElse(found);
  }
}
