package vanban.claims;

import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;

/** A word before a form that brings its own: <code>tăng ${x.change}</code>. */
record OwnWordClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(Direction.words("vượt", "đạt", "còn thiếu", "thiếu", "hụt"));

  private static final Map<Form, Form> WITHOUT_WORD =
      Map.of(
          Form.CHANGE, Form.CHANGE_PERCENT,
          Form.CHANGE_BY, Form.CHANGE_AMOUNT,
          Form.HIGHER, Form.CHANGE_PERCENT,
          Form.HIGHER_BY, Form.CHANGE_AMOUNT,
          Form.MORE_BY, Form.CHANGE_AMOUNT,
          Form.GROWTH, Form.CHANGE_PERCENT);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return Optional.of(mention)
        .filter(one -> Direction.WORDED.contains(one.form()))
        .flatMap(one -> WORDS.before(passage, one))
        .filter(word -> !isNameOfRate(word, mention))
        .map(word -> told(word, mention));
  }

  /** The rate of growth may rise itself: {@code tốc độ tăng trưởng tăng 0,5 điểm phần trăm}. */
  private boolean isNameOfRate(GoverningWord word, Mention mention) {
    boolean name = word.isNamed() || word.lowered().equals("tăng trưởng");
    return name && numbers.measure(mention).isRate();
  }

  private Diagnostic told(GoverningWord word, Mention mention) {
    Optional<Form> without =
        Optional.ofNullable(WITHOUT_WORD.get(mention.form()))
            .filter(form -> !word.isAdjacent() && isTrue(word, mention));
    String printed = numbers.words(mention);
    Diagnostic found =
        Diagnostic.error(
            Code.DOUBLED_WORDS,
            word.place(),
            word.word(),
            mention.asked().written(),
            printed,
            word.upToFigure() + printed,
            without.map(mention::written).orElse(""));
    return without
        .map(form -> found.variant("apart").mend(shortened(mention, form)))
        .or(() -> word.removable().map(place -> found.mend(new Edit(place, ""))))
        .orElse(found);
  }

  private static Edit shortened(Mention mention, Form form) {
    return new Edit(mention.typed(), mention.in(form).written());
  }

  private boolean isTrue(GoverningWord word, Mention mention) {
    return Direction.of(word.lowered())
        .flatMap(way -> numbers.pair(mention).map(pair -> way.is(pair.direction())))
        .orElse(false);
  }
}
