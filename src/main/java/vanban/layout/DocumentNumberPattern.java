package vanban.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.genre.Words;
import vanban.schema.Named;
import vanban.source.LocatedText;

/**
 * How the documents of a layout are numbered, as its word {@code numberPattern} says: text with
 * {@code {number}} or {@code {number:3}}, {@code {year}} and {@code {symbol}} in it.
 *
 * @param text as typed
 */
record DocumentNumberPattern(LocatedText text) {
  private static final String WORD = "numberPattern";
  private static final String NUMBER = "{number}";
  private static final String PLACES = "{number}, {number:3}, {year}, {symbol}";
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern COUNTER = Pattern.compile("\\{number(?::[1-6])?\\}");
  private static final Pattern KNOWN = Pattern.compile("\\{(?:number(?::[1-6])?|year|symbol)\\}");

  /** The pattern among the words of a layout, or of a genre, if there is one. */
  static Optional<DocumentNumberPattern> in(Words words) {
    return words.all().stream()
        .filter(word -> word.name().equals(WORD))
        .map(Named::value)
        .filter(Words.Text.class::isInstance)
        .map(word -> new DocumentNumberPattern(((Words.Text) word).text().text()))
        .findFirst();
  }

  /** What is wrong with it: nothing counts in it, or something has no meaning. */
  List<Diagnostic> wrong() {
    boolean counts = COUNTER.matcher(text.value()).find();
    Stream<Diagnostic> uncounted =
        counts
            ? Stream.empty()
            : Stream.of(
                Diagnostic.error(Code.WRONG_PATTERN, text.place(), text.value(), NUMBER)
                    .variant("no-number"));
    Stream<Diagnostic> unknown =
        PLACE
            .matcher(text.value())
            .results()
            .filter(place -> !KNOWN.matcher(place.group()).matches())
            .map(place -> text.slice(place.start(), place.end()))
            .map(
                place -> Diagnostic.error(Code.WRONG_PATTERN, place.place(), place.value(), PLACES))
            .map(found -> found.variant("place"));
    return Stream.concat(uncounted, unknown).toList();
  }
}
