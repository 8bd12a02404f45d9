package vanban.check.language;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.vietnamese.Syllable;

/** {@code hòan}, {@code qúy}: the mark stands on a letter that cannot bear it. */
final class MisplacedTone implements Check.OfPassage {
  @Override
  public Stream<Finding> check(Passage passage) {
    return Word.all(passage).stream()
        .filter(Word::isPlain)
        .flatMap(word -> finding(word).stream());
  }

  private static Optional<Finding> finding(Word word) {
    return Syllable.of(word.text())
        .filter(syllable -> !syllable.isWellMarked())
        .map(Syllable::marked)
        .map(right -> word.finding(word.text(), right).instead(right));
  }
}
