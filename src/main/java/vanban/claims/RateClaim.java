package vanban.claims;

import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;

/**
 * A direction before what a figure is of the number of before: <code>tăng ${x.rate}</code> prints
 * {@code tăng 106,37%}, where it rose by 6,37%.
 */
record RateClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS = GoverningWord.of(Direction.words());

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.of(mention)
        .filter(one -> one.form() == Form.RATE && numbers.pair(one).isPresent())
        .flatMap(one -> WORDS.before(passage, one))
        .filter(word -> !word.isNamed() && !isUpTo(word))
        .map(word -> new OtherForm(numbers, Form.CHANGE).isMeant(word, mention, "rate"));
  }

  /** {@code tăng lên 106%} may be meant so. */
  private static boolean isUpTo(GoverningWord word) {
    return word.between().matches("(?s).*(?:lên|xuống|đến|tới|còn|là|với|tương đương).*");
  }
}
