package vanban.check.language;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;
import vanban.vietnamese.Syllable;

/** {@code hòan}, {@code qúy}: the mark stands on a letter that cannot bear it. */
final class MisplacedTone implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<Optional<String>> marked = new Lexicon<>(MisplacedTone::right);
    return Word.all(document)
        .flatMap(
            word ->
                marked
                    .of(word.text())
                    .filter(right -> word.isPlain())
                    .map(right -> word.finding(word.text(), right).instead(right))
                    .stream());
  }

  /** How a word is to be marked that is not marked so. */
  private static Optional<String> right(String word) {
    return Syllable.of(word).filter(one -> !one.isWellMarked()).map(Syllable::marked);
  }
}
