package vanban.claims;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;

/**
 * A direction that is false: before a form that does not say it, <code>giảm ${x.change_percent}
 * </code>, while it rose, or before one that says another, <code>tiếp tục tăng, ${x.change}</code>.
 */
record DirectionClaim(Numbers numbers) implements Claim {
  private static final GoverningWord.Finder WORDS = GoverningWord.of(Direction.words());

  private static final Map<Form, Form> WITH_WORD =
      Map.of(Form.CHANGE_PERCENT, Form.CHANGE, Form.CHANGE_AMOUNT, Form.CHANGE_BY);

  /** Words that the forms with words of their own print. */
  private static final List<String> PRINTED = List.of("tăng", "giảm");

  private static final Pattern TIME =
      Clauses.pattern(Clauses.START + "(?:so |cùng kỳ|trước|năm \\d|tháng \\d|quý )");

  private static final Pattern BEHIND =
      Clauses.pattern(Clauses.BEHIND + "\\(?(?:so |với |của |cùng kỳ)");

  /** Another figure that shares the word. */
  private static final Pattern NEXT =
      Pattern.compile("^[ \\u00A0]*(?:và|,|\\(|/)[ \\u00A0(,/và]*" + Passage.FIGURE);

  /** Forms that print which way a figure went since before. */
  private static final Set<Form> PRINTING_IT =
      EnumSet.of(
          Form.CHANGE,
          Form.CHANGE_BY,
          Form.HIGHER,
          Form.HIGHER_BY,
          Form.MORE_BY,
          Form.GROWTH,
          Form.RATE);

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return PRINTING_IT.contains(mention.form())
        ? contradicted(passage, mention)
        : unsaid(passage, mention);
  }

  /** The rate of growth may rise itself. */
  private Optional<Diagnostic> contradicted(Passage passage, Mention mention) {
    return WORDS
        .apartFrom(passage, mention)
        .filter(word -> !word.isNamed() && !word.isUnsaid())
        .filter(word -> !isOfAnotherTime(word, passage, mention))
        .filter(word -> !word.lowered().equals("tăng trưởng") || !numbers.measure(mention).isRate())
        .filter(word -> isFalse(word, mention))
        .map(word -> told(word, mention));
  }

  /** Both may be true of two times: {@code tăng so với cùng kỳ, giảm 3% so với tháng trước}. */
  private static boolean isOfAnotherTime(GoverningWord word, Passage passage, Mention mention) {
    return TIME.matcher(word.sentence()).find()
        && BEHIND.matcher(passage.after(mention).value()).find();
  }

  private boolean isFalse(GoverningWord word, Mention mention) {
    return Direction.of(word.lowered())
        .flatMap(way -> numbers.pair(mention).map(pair -> !way.is(pair.direction())))
        .orElse(false);
  }

  private Diagnostic told(GoverningWord word, Mention mention) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                word.place(),
                word.word(),
                mention.asked().written(),
                numbers.words(mention))
            .variant("contradicted");
    return opposite(word, mention).map(found::mend).orElse(found);
  }

  private Optional<Diagnostic> unsaid(Passage passage, Mention mention) {
    return Optional.ofNullable(WITH_WORD.get(mention.form()))
        .flatMap(worded -> WORDS.beforeList(passage, mention))
        .filter(word -> word.sharing().stream().noneMatch(one -> isWorded(one)))
        .filter(word -> isFalse(word, mention))
        .map(word -> told(word, passage, mention));
  }

  private static boolean isWorded(Mention mention) {
    return Direction.WORDED.contains(mention.form());
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
    boolean unchanged = numbers.pair(mention).filter(pair -> pair.direction() == 0).isPresent();
    return unchanged ? Optional.empty() : word.opposite();
  }
}
