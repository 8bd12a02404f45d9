package vanban.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;

/**
 * The word that a figure is printed with, typed before it as well: <code>xếp thứ ${rank}</code>
 * becomes {@code xếp thứ thứ 20/63}.
 */
record RepeatedWordClaim(Numbers numbers) implements Claim {
  /** Words that ranks, limits and what is short of a plan are printed with. */
  private static final List<String> WORDS = List.of("thứ", "còn", "ít nhất", "không quá");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    String typed = lowered(before.value());
    String printed = lowered(numbers.words(mention));
    return WORDS.stream()
        .filter(word -> printed.startsWith(word + " ") && isLast(word, typed))
        .findFirst()
        .map(word -> told(before, typed.lastIndexOf(word), word, mention));
  }

  private static String lowered(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u00A0', ' ');
  }

  private static boolean isLast(String word, String typed) {
    String words = typed.stripTrailing();
    int from = words.length() - word.length();
    return words.length() < typed.length()
        && words.endsWith(word)
        && (from == 0 || !Character.isLetter(words.charAt(from - 1)));
  }

  private Diagnostic told(Stretch before, int from, String word, Mention mention) {
    int to = from + word.length();
    String printed = numbers.words(mention);
    Diagnostic found =
        Diagnostic.error(
            Code.DOUBLED_WORDS,
            before.place(from, to),
            before.value().substring(from, to),
            mention.asked().written(),
            printed,
            before.value().substring(from) + printed,
            "");
    return before
        .typed(from, before.value().length())
        .map(place -> found.mend(new Edit(place, "")))
        .orElse(found);
  }
}
