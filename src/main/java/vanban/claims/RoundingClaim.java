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

  /** Which may be true of a number that was not rounded, too. */
  private static final List<String> AT_LEAST = List.of("không dưới", "ít nhất", "tối thiểu");

  private static final List<String> AT_MOST = List.of("không quá", "không vượt quá", "tối đa");
  private static final List<String> PRINTED = List.of("trên ", "gần ", "khoảng ", "dưới ");

  /** What stands before places as often as before numbers: {@code phun thuốc trên 40 ha}. */
  private static final String ON = "trên";

  private static final GoverningWord.Finder WORDS =
      GoverningWord.of(
          List.of(
              "không dưới",
              "ít nhất",
              "tối thiểu",
              "không vượt quá",
              "không quá",
              "tối đa",
              "trên",
              "hơn",
              "gần",
              "dưới",
              "chưa đến",
              "chưa tới",
              "khoảng",
              "xấp xỉ",
              "độ"));

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
    if (!isFalse(word.lowered(), truth)) {
      return Optional.empty();
    }
    return Optional.of(
        isLimit(word.lowered())
            ? limit(word, mention, printed)
            : told(word, mention, printed, otherwise));
  }

  /** Whether a word contradicts the one with which the number is printed truthfully. */
  private static boolean isFalse(String word, String truth) {
    boolean down = truth.startsWith("trên ");
    boolean up = truth.startsWith("gần ");
    return (ABOVE.contains(word) && !down)
        || (BELOW.contains(word) && !up)
        || (AT_LEAST.contains(word) && up)
        || (AT_MOST.contains(word) && down);
  }

  private static boolean isLimit(String word) {
    return AT_LEAST.contains(word) || AT_MOST.contains(word);
  }

  /** A number that is not rounded needs no other word. */
  private Diagnostic limit(GoverningWord word, Mention mention, String printed) {
    Expression exact = mention.asked().printed(Optional.empty());
    return Diagnostic.error(
            Code.FALSE_WORDS,
            word.place(),
            word.word(),
            mention.asked().key(),
            numbers.words(exact, mention),
            printed,
            "${" + exact.written() + "}")
        .variant("rounded-limit")
        .mend(new Edit(mention.typed(), exact.written()));
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
