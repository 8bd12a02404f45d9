package vanban.check.citation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.check.text.Rows;
import vanban.check.text.Signs;

/**
 * Kinds of documents, with what stands for them in the symbols of documents; {@code genres.txt}
 * says by which norm.
 */
enum Genre {
  RESOLUTION,
  DECISION,
  PROVISION,
  DIRECTIVE,
  CONCLUSION,
  RULES,
  PLAN,
  PROGRAMME,
  PROJECT,
  SCHEME,
  UNDERTAKING,
  REPORT,
  SUBMISSION,
  NOTICE,
  GUIDE,
  CIRCULAR,
  CIRCULAR_LETTER,
  DECREE,
  TELEGRAM,
  MINUTES,
  LETTER,
  CODE,
  LAW,
  ORDINANCE;

  /** The rows of the resource. */
  private static final class Data {
    static final Map<String, List<String>> ROWS =
        Rows.of(Genre.class, "genres.txt").stream()
            .collect(toUnmodifiableMap(row -> row.get(0), row -> row));
  }

  /** The letters with which their names begin. */
  static final Signs INITIALS =
      Signs.initials(
          Arrays.stream(values())
              .map(genre -> genre.word.substring(0, 1))
              .collect(Collectors.joining()));

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // the sets do not change
  private final Set<String> symbols;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> used;

  Genre() {
    List<String> row = Optional.ofNullable(Data.ROWS.get(name())).orElseThrow();
    this.word = row.get(1);
    this.symbols = keys(row.get(2));
    this.used = keys(row.get(3));
  }

  private static Set<String> keys(String cell) {
    return Rows.words(cell).stream().map(Genre::key).collect(Collectors.toUnmodifiableSet());
  }

  /** Its name, in small letters. */
  String word() {
    return word;
  }

  /** The names of all, the longest first, as alternatives of a pattern. */
  static String pattern() {
    return Arrays.stream(values())
        .map(Genre::word)
        .sorted(Comparator.comparing(String::length).reversed())
        .collect(Collectors.joining("|"));
  }

  /** The one of a name, however it is written. */
  static Optional<Genre> of(String word) {
    String small = word.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Arrays.stream(values()).filter(genre -> genre.word.equals(small)).findFirst();
  }

  /** Those that a part of a symbol can stand for; none if it stands for no kind of document. */
  static Set<Genre> all(String symbol) {
    String key = key(symbol);
    if (key.matches("QH\\d{1,2}")) {
      return EnumSet.of(CODE, LAW, RESOLUTION);
    }
    if (key.matches("UBTVQH\\d{1,2}")) {
      return EnumSet.of(ORDINANCE, RESOLUTION);
    }
    return Arrays.stream(values())
        .filter(genre -> genre.symbols.contains(key) || genre.used.contains(key))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Genre.class)));
  }

  /** Those of which a part of a symbol is the sign by a norm, in words. */
  static String words(String symbol) {
    List<Genre> all = List.copyOf(all(symbol));
    return all.stream()
        .filter(genre -> !genre.used.contains(key(symbol)))
        .map(Genre::word)
        .collect(Collectors.joining(", "));
  }

  private static String key(String symbol) {
    return symbol.toUpperCase(Locale.ROOT);
  }
}
