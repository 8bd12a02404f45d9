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

  private static final int TOP = 12; // passages, in which the words stand that tell
  private static final Map<Standard, Pattern> MASTHEADS = mastheads();

  private static Map<Standard, Pattern> mastheads() {
    Properties words = new Properties();
    try (InputStream in =
            Optional.ofNullable(Standard.class.getResourceAsStream("mastheads.properties"))
                .orElseThrow();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<Standard, Pattern> mastheads = new EnumMap<>(Standard.class);
    for (Standard one : values()) {
      String lines = words.getProperty(one.id(), "");
      mastheads.put(one, Pattern.compile("(?m)^\\h*(?:" + lines + ")\\h*$"));
    }
    return mastheads;
  }

  private boolean isToldBy(String words) {
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
