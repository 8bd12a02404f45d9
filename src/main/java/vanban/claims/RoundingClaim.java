package vanban.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Expression;
import vanban.figure.Printing;
import vanban.source.Edit;
import vanban.vietnamese.Approximation;

/**
 * A word for which way a number was rounded before one that prints such a word itself, <code>
 * trên ${x:over}</code>, or that was rounded the other way, <code>trên ${x:0}</code>.
 */
record RoundingClaim(Numbers numbers) implements Claim {
  private static final List<String> ABOVE = List.of("trên", "hơn");
  private static final List<String> BELOW = List.of("gần", "dưới", "chưa đến", "chưa tới");
  private static final List<String> PRINTED = List.of("trên ", "gần ", "khoảng ", "dưới ");

  /** What stands before places as often as before numbers: {@code phun thuốc trên 40 ha}. */
  private static final String ON = "trên";

  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(
          List.of("trên", "hơn", "gần", "dưới", "chưa đến", "chưa tới", "khoảng", "xấp xỉ", "độ"));

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    return rounding(mention)
        .flatMap(
            rounded ->
                WORDS
                    .before(passage, mention)
                    .filter(GoverningWord::isAdjacent)
                    .flatMap(word -> check(word, mention, rounded)));
  }

  private static Optional<Printing.Rounded> rounding(Mention mention) {
    return mention
        .asked()
        .printing()
        .filter(Printing.Rounded.class::isInstance)
        .map(Printing.Rounded.class::cast);
  }

  private Optional<Diagnostic> check(
      GoverningWord word, Mention mention, Printing.Rounded rounded) {
    String printed = numbers.words(mention);
    if (isWorded(printed)) {
      return Optional.of(doubled(word, mention, printed));
    }
    Expression otherwise = mention.asked().printed(Optional.of(worded(rounded.places())));
    String truth = numbers.words(otherwise, mention);
    boolean claims = ABOVE.contains(word.lowered()) || BELOW.contains(word.lowered());
    boolean isTrue = truth.startsWith(ABOVE.contains(word.lowered()) ? "trên " : "gần ");
    return claims && !isTrue
        ? Optional.of(told(word, mention, printed, otherwise))
        : Optional.empty();
  }

  private static boolean isWorded(String printed) {
    return PRINTED.stream().anyMatch(printed::startsWith);
  }

  /** What an author types to have the right word printed. */
  private static String worded(OptionalInt places) {
    return Printing.word(Approximation.ROUNDED)
        + (places.isPresent() ? " " + places.getAsInt() : "");
  }

  private Diagnostic doubled(GoverningWord word, Mention mention, String printed) {
    Diagnostic found =
        Diagnostic.error(
            Code.DOUBLED_WORDS,
            word.place(),
            word.word(),
            mention.asked().written(),
            printed,
            word.upToFigure() + printed,
            "");
    return word.removable().map(place -> found.mend(new Edit(place, ""))).orElse(found);
  }

  private Diagnostic told(
      GoverningWord word, Mention mention, String printed, Expression otherwise) {
    String written = "${" + otherwise.written() + "}";
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                word.place(),
                word.word(),
                mention.asked().key(),
                numbers.words(mention.asked().printed(Optional.empty()), mention),
                printed,
                written)
            .variant("rounding");
    Diagnostic mended =
        word.withFigure(mention).map(place -> found.mend(new Edit(place, written))).orElse(found);
    return word.lowered().equals(ON) ? mended.asWarning() : mended;
  }
}
