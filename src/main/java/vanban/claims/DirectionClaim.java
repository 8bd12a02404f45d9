package vanban.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;

/**
 * A direction before a form that does not say it: <code>giảm ${x.change_percent}</code>, while it
 * rose.
 */
record DirectionClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS = GoverningWord.of(Direction.words());

  private static final Map<Form, Form> WITH_WORD =
      Map.of(Form.CHANGE_PERCENT, Form.CHANGE, Form.CHANGE_AMOUNT, Form.CHANGE_BY);

  /** Words that the forms with words of their own print. */
  private static final List<String> PRINTED = List.of("tăng", "giảm");

  /** Another figure that shares the word. */
  private static final Pattern NEXT =
      Pattern.compile("^[ \\u00A0]*(?:và|,|\\(|/)[ \\u00A0(,/và]*" + Passage.FIGURE);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.ofNullable(WITH_WORD.get(mention.form()))
        .flatMap(worded -> WORDS.beforeList(passage, mention))
        .filter(word -> word.sharing().stream().noneMatch(one -> isWorded(one)))
        .flatMap(word -> check(word, passage, mention));
  }

  private static boolean isWorded(Mention mention) {
    return Direction.WORDED.contains(mention.form());
  }

  private Optional<Diagnostic> check(GoverningWord word, Passage passage, Mention mention) {
    return Direction.of(word.lowered())
        .flatMap(
            way ->
                numbers
                    .pair(mention)
                    .filter(pair -> !way.is(pair.direction()))
                    .map(pair -> told(word, passage, mention)));
  }

  private Diagnostic told(GoverningWord word, Passage passage, Mention mention) {
    Form worded = WITH_WORD.getOrDefault(mention.form(), mention.form());
    String truth = numbers.words(mention.in(worded), mention);
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                word.place(),
                word.word(),
                mention.asked().key(),
                truth,
                mention.written(worded))
            .variant("direction");
    boolean shared =
        !word.sharing().isEmpty() || NEXT.matcher(passage.after(mention).value()).find();
    return shared ? found : mend(word, mention, worded).map(found::mend).orElse(found);
  }

  private Optional<Edit> mend(GoverningWord word, Mention mention, Form worded) {
    Optional<Edit> form =
        word.withFigure(mention)
            .filter(place -> PRINTED.contains(word.lowered()) && !word.isNamed())
            .map(place -> new Edit(place, mention.written(worded)));
    return form.or(() -> opposite(word, mention));
  }

  private Optional<Edit> opposite(GoverningWord word, Mention mention) {
    boolean capital = !word.word().equals(word.lowered());
    boolean unchanged = numbers.pair(mention).filter(pair -> pair.direction() == 0).isPresent();
    return capital || unchanged
        ? Optional.empty()
        : word.typed()
            .flatMap(place -> Direction.opposite(word.lowered()).map(by -> new Edit(place, by)));
  }
}
