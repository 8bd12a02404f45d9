package vanban.docx.plan;

import java.util.Optional;
import vanban.document.Ordinal;
import vanban.vietnamese.Counter;
import vanban.vietnamese.NumberPattern;

/** The numbers of captions that Word counts by sequences, as it does those a clerk puts in. */
final class Captions {
  private static final char NO_BREAK_SPACE = '\u00A0';

  private Captions() {}

  /**
   * The number of a caption with the word before it; empty if Word cannot count it by a sequence,
   * for it has no word, or counts by letters or in words, or something behind it that is cited too.
   */
  static Optional<Piece.CaptionNumber> of(Ordinal number) {
    NumberPattern pattern = number.pattern();
    Optional<String> word = pattern.word();
    if (word.isEmpty()
        || pattern.levels() != 1
        || pattern.counters().get(0).alphabet().isPresent()
        || pattern.counters().get(0).isInWords()) {
      return Optional.empty();
    }
    Counter counter = pattern.counters().get(0);
    String written = counter.write(number.values().get(0));
    boolean whole = number.cited().equals(pattern.prefix() + written);
    return whole
        ? Optional.of(
            new Piece.CaptionNumber(
                number.anchor(),
                pattern.prefix().replace(' ', NO_BREAK_SPACE), // references repeat it
                word.get().replace(' ', '_'),
                counter,
                written,
                pattern.suffix() + " "))
        : Optional.empty();
  }
}
