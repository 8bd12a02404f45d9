package vanban.vietnamese.linebreak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The words of which the names of bodies are made, as the list beside this class has them. */
final class NameWords {
  /** What a word of a name is. */
  enum Kind {
    /** A unit of the country, whose name follows: {@code tỉnh}, {@code thành phố}. */
    UNIT,
    /** What a body is, of one syllable: {@code sở}. */
    HEAD,
    /** A word that begins what follows: {@code và}. */
    FUNCTION,
    /** What a body is, of several syllables: {@code uỷ ban}. */
    BODY,
    /** Any other word of several syllables: {@code nhân dân}. */
    WORD
  }

  /**
   * A word that stands in a name.
   *
   * @param length in syllables, at least 1
   */
  record Found(Kind kind, int length) {}

  private static final String RESOURCE = "words-of-names.txt";

  /** The tone marks of Vietnamese, as they stand in decomposed letters. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final NameWords LIST = read();

  private final Map<Kind, Set<String>> words; // as keys say them
  private final int longest;

  private NameWords(Map<Kind, Set<String>> words) {
    this.words = words;
    this.longest =
        words.values().stream()
            .flatMap(Set::stream)
            .mapToInt(word -> word.split(" ", -1).length)
            .max()
            .orElse(1);
  }

  /** The list. */
  static NameWords list() {
    return LIST;
  }

  /**
   * The longest word that starts at a syllable.
   *
   * @param keys of all syllables of a name
   */
  Optional<Found> at(int start, List<String> keys) {
    for (int length = Math.min(longest, keys.size() - start); length > 0; length--) {
      String word = String.join(" ", keys.subList(start, start + length));
      for (Map.Entry<Kind, Set<String>> kind : words.entrySet()) {
        if (kind.getValue().contains(word)) {
          return Optional.of(new Found(kind.getKey(), length));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * By what a syllable is known: its small letters, its tone behind them, so that {@code ỦY} and
   * {@code uỷ} are one; signs at its end are left out.
   */
  static String key(String syllable) {
    StringBuilder letters = new StringBuilder();
    StringBuilder tone = new StringBuilder();
    String bare = syllable.replaceAll("^[(\"“]+|[,;:.)\"”]+$", "");
    String lowered = bare.isEmpty() ? syllable : bare.toLowerCase(Locale.ROOT);
    for (char c : Normalizer.normalize(lowered, Normalizer.Form.NFD).toCharArray()) {
      (TONES.indexOf(c) >= 0 ? tone : letters).append(c);
    }
    return letters.append(tone).toString();
  }

  private static NameWords read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NameWords.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      return new NameWords(
          read(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Kind, Set<String>> read(List<String> lines) {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    Set<String> group = new HashSet<>();
    for (String line : lines) {
      if (line.startsWith("[")) {
        Kind kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        group = words.computeIfAbsent(kind, none -> new HashSet<>());
      } else {
        group.add(keys(line));
      }
    }
    return words;
  }

  private static String keys(String word) {
    StringBuilder keys = new StringBuilder();
    for (String syllable : word.split(" ", -1)) {
      keys.append(keys.isEmpty() ? "" : " ").append(key(syllable));
    }
    return keys.toString();
  }
}
