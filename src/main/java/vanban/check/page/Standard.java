package vanban.check.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** What prescribes the looks of a document; which one does is told by the words at its top. */
enum Standard {
  /** Documents of the Party: Hướng dẫn 05-HD/VPTW, 27/5/2026, and before it 36-HD/VPTW. */
  PARTY(Pattern.compile("(?m)^\\h*ĐẢNG CỘNG SẢN VIỆT NAM\\h*$")),
  /** Documents of the State: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
  STATE(Pattern.compile("(?m)^\\h*CỘNG (?:HÒA|HOÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM\\h*$"));

  private static final int TOP = 12; // passages, in which those words stand

  private final Pattern masthead;

  Standard(Pattern masthead) {
    this.masthead = masthead;
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
        if (one.masthead.matcher(words).find()) {
          found.add(new Masthead(one, passage));
        }
      }
    }
    boolean one = found.stream().map(Masthead::standard).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }
}
