package vanban.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.vietnamese.Approximation;

/**
 * How a number is printed, where its author says so: what stands behind the colon in <code>
 * ${revenue.of_plan:over 0}</code>. Only the words on the page change, never what is computed.
 */
public sealed interface Printing {
  /** As the form and the file say. */
  Printing USUAL = new Usual();

  /** The word for a number in words. */
  String WORDS = "words";

  /** See {@link #USUAL}. */
  record Usual() implements Printing {}

  /** In words: {@code ba mươi phẩy năm mươi mốt phần trăm}. */
  record InWords() implements Printing {}

  /**
   * Rounded.
   *
   * @param way in which
   * @param places behind the comma, from -9 (billions) to 6; empty for two digits
   */
  record Rounded(Approximation way, OptionalInt places) implements Printing {}

  /**
   * The first of a list.
   *
   * @param count of them, from 1; more where several are equal to the last
   */
  record First(int count) implements Printing {}

  /**
   * How many of a list an author asks for behind the colon.
   *
   * @param suffix {@code 3}
   * @return empty if it is no number from 1 to 99
   */
  static Optional<Printing> first(String suffix) {
    String typed = suffix.strip();
    return Optional.of(typed)
        .filter(digits -> digits.matches("[1-9]\\d?"))
        .map(digits -> new First(Integer.parseInt(digits)));
  }

  /** The word that an author writes for a way to round; {@link Approximation#NEAREST} has none. */
  static String word(Approximation way) {
    return way.name().toLowerCase(Locale.ROOT);
  }

  private static List<Approximation> worded() {
    return Stream.of(Approximation.values()).filter(way -> way != Approximation.NEAREST).toList();
  }

  /** The words that can stand behind the colon. */
  static List<String> words() {
    return Stream.concat(worded().stream().map(Printing::word), Stream.of(WORDS)).toList();
  }

  /**
   * What an author types behind the colon.
   *
   * @param suffix {@code 1}, {@code -2}, {@code over 0}, {@code words}
   * @return empty if it is none of these
   */
  static Optional<Printing> of(String suffix) {
    String typed = suffix.strip();
    if (typed.equals(WORDS)) {
      return Optional.of(new InWords());
    }
    Matcher parts =
        Pattern.compile("(?:(?<word>[a-z]+)(?: +|$))?(?<places>-[1-9]|[0-6])?").matcher(typed);
    if (!parts.matches() || typed.isEmpty()) {
      return Optional.empty();
    }
    String places = parts.group("places");
    OptionalInt most =
        places == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(places));
    String word = parts.group("word");
    return word == null
        ? Optional.of(new Rounded(Approximation.NEAREST, most))
        : worded().stream()
            .filter(way -> word(way).equals(word))
            .<Printing>map(way -> new Rounded(way, most))
            .findFirst();
  }
}
