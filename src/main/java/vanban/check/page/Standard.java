package vanban.check.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** What prescribes the looks of a document; which one does is told by the words at its top. */
enum Standard {
  /** Documents of the Party: Hướng dẫn 05-HD/VPTW, 27/5/2026, and before it 36-HD/VPTW. */
  PARTY,
  /** Documents of the State: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
  STATE;

  /** In how many passages the words stand that tell. */
  static final int TOP = 12;

  private static final Properties WORDS = read();
  private static final Map<Standard, Pattern> MASTHEADS = mastheads();

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in =
            Optional.ofNullable(Standard.class.getResourceAsStream("mastheads.properties"))
                .orElseThrow();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** What the standards have printed, by the names of mastheads.properties. */
  static String words(String name) {
    return Optional.ofNullable(WORDS.getProperty(name)).orElseThrow();
  }

  private static Map<Standard, Pattern> mastheads() {
    Map<Standard, Pattern> mastheads = new EnumMap<>(Standard.class);
    for (Standard one : values()) {
      String lines = words(one.id());
      mastheads.put(one, Pattern.compile("(?m)^\\h*(?:" + lines + ")\\h*$"));
    }
    return mastheads;
  }

  /** Whether a line tells that a document is its own. */
  boolean isToldBy(String words) {
    return Optional.ofNullable(MASTHEADS.get(this)).orElseThrow().matcher(words).find();
  }

  /** What its messages are called. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The words that tell which standard a document follows.
   *
   * @param standard which
   * @param passage in which they stand
   */
  record Masthead(Standard standard, Passage passage) {
    /** Something against the document as a whole, told at these words. */
    Finding finding(String message, String... arguments) {
      int from = passage.value().length() - passage.value().stripLeading().length();
      int to = passage.value().stripTrailing().length();
      return Finding.of(passage, from, to, arguments).message(message);
    }
  }

  /** Those of a document; empty where it is not certain. */
  static Optional<Masthead> of(Passages document) {
    List<Masthead> found = new ArrayList<>();
    for (Passage passage : document.all().stream().limit(TOP).toList()) {
      String words = Normalizer.normalize(passage.value(), Normalizer.Form.NFC);
      for (Standard one : values()) {
        if (one.isToldBy(words)) {
          found.add(new Masthead(one, passage));
        }
      }
    }
    boolean one = found.stream().map(Masthead::standard).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }
}
