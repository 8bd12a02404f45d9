package vanban.check.citation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code Chỉ thị số 05-NQ/TU}: the symbol is that of another kind of document. */
final class SymbolGenre implements Check {
  /** How far before a citation the kind may stand to which the number belongs. */
  private static final int BEFORE = 80;

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:" + Genre.pattern() + ")(?![\\p{L}\\p{M}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OWN_NUMBER = Pattern.compile("\\d[-/]\\p{Lu}");

  @Override
  public Stream<Finding> check(Passages document) {
    return Cited.all(document).stream().flatMap(cited -> finding(cited).stream());
  }

  /** Whether a symbol is told to be of another kind, so that what else it says is not relied on. */
  static boolean isTold(Cited cited) {
    return other(cited).isPresent();
  }

  /** The kind that is named, if the symbol is of another. */
  private static Optional<Genre> other(Cited cited) {
    Set<Genre> right = Genre.all(cited.symbol().genre());
    return cited
        .lead()
        .genre()
        .filter(genre -> !right.isEmpty() && !right.contains(genre))
        .filter(genre -> genre != Genre.LETTER || isOfLetter(cited.symbol()))
        .filter(genre -> !belongsToAnother(cited, right));
  }

  private static Optional<Finding> finding(Cited cited) {
    return other(cited)
        .map(
            genre ->
                Finding.of(
                    cited.passage(),
                    cited.lead().from(),
                    cited.at().to(),
                    cited.sign(),
                    cited.symbol().genre(),
                    Genre.words(cited.symbol().genre()),
                    genre.word()));
  }

  /**
   * The symbol of a letter of the State starts with its body, and bodies have names like those of
   * genres: {@code 123/CT-TTHT} is of a Cục Thuế.
   */
  private static boolean isOfLetter(Symbol symbol) {
    return symbol.party() || symbol.body().matches("(?:UBND|HĐND|TTg|CP)\\d*");
  }

  /**
   * {@code Quyết định phê duyệt Đề án số 12/QĐ-UBND}; but not by a kind that has a number of its
   * own.
   */
  private static boolean belongsToAnother(Cited cited, Set<Genre> right) {
    String text = cited.passage().value();
    int to = cited.lead().from();
    String[] apart = OWN_NUMBER.split(text.substring(Math.max(0, to - BEFORE), to), -1);
    Matcher named = NAMED.matcher(apart[apart.length - 1]);
    while (named.find()) {
      if (Genre.of(named.group()).filter(right::contains).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
