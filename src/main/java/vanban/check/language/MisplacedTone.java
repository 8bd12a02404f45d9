package vanban.check.language;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;
import vanban.vietnamese.Syllable;

/** {@code hòan}, {@code qúy}: the mark stands on a letter that cannot bear it. */
final class MisplacedTone implements Check {
  private static final Pattern ACUTE_BESIDE =
      Pattern.compile(
          "(?i)[aeiouy]\\u0301[aeiou][\\u0302\\u0306\\u031B]|[aeiou][\\u0302\\u0306\\u031B][aeiouy]\\u0301");

  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<Optional<String>> marked = new Lexicon<>(MisplacedTone::right);
    return Word.all(document)
        .flatMap(
            word ->
                marked
                    .of(word.text())
                    .filter(right -> word.isPlain())
                    .map(right -> finding(word, right))
                    .stream());
  }

  private static Finding finding(Word word, String right) {
    return isUnsure(word.text())
        ? word.finding(word.text()).message("unsure")
        : word.finding(word.text(), right).instead(right);
  }

  /**
   * Whether an acute stands beside a vowel with a sign of its own: {@code kíêm} may be any of
   * {@code kiểm}, {@code kiếm}, {@code kiêm}.
   */
  private static boolean isUnsure(String word) {
    return ACUTE_BESIDE.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).find();
  }

  /** How a word is to be marked that is not marked so. */
  private static Optional<String> right(String word) {
    return Syllable.of(word).filter(one -> !one.isWellMarked()).map(Syllable::marked);
  }
}
