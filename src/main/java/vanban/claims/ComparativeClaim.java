package vanban.claims;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;

/**
 * A comparison in words of a figure with its own plan, or with its own number of before: <code>
 * ${x}, thấp hơn cùng kỳ (${x.prior})</code>.
 */
record ComparativeClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(
          List.of(
              "cao hơn", "nhiều hơn", "lớn hơn", "thấp hơn", "ít hơn", "nhỏ hơn", "tăng", "giảm"));

  /** Behind {@code tăng} stands how much, unless it is said with what that is compared. */
  private static final Pattern COMPARED = Clauses.pattern(" so (?:với )?[^,;]*\\($");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    boolean other = mention.form() == Form.PRIOR || mention.form() == Form.PLAN;
    return Optional.of(mention)
        .filter(one -> other && isOfItself(passage, one) && numbers.bound(one).isEmpty())
        .flatMap(one -> WORDS.beforeList(passage, one))
        .filter(word -> word.sharing().isEmpty() && !word.isUnsaid())
        .filter(word -> word.lowered().endsWith("hơn") || COMPARED.matcher(word.between()).find())
        .flatMap(word -> check(word, mention));
  }

  /** Whether the sentence has told the number that is compared. */
  private static boolean isOfItself(Passage passage, Mention mention) {
    String sentence = Clauses.sentence(passage.before(mention).value());
    return passage.mentionsIn(mention.at() - sentence.length(), mention.at()).stream()
        .anyMatch(one -> one.isOfSame(mention) && one.form().operands() == Form.Operands.DONE);
  }

  private Optional<Diagnostic> check(GoverningWord word, Mention mention) {
    return Direction.of(word.lowered())
        .filter(way -> numbers.pair(mention).filter(one -> !way.is(one.direction())).isPresent())
        .map(way -> told(word, mention));
  }

  private Diagnostic told(GoverningWord word, Mention mention) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                word.place(),
                word.word(),
                mention.asked().key(),
                numbers.words(mention.asked().in(List.of()), mention),
                numbers.words(mention))
            .variant("comparative");
    boolean same = numbers.pair(mention).filter(pair -> pair.direction() == 0).isPresent();
    return same ? found : word.opposite().map(found::mend).orElse(found);
  }
}
