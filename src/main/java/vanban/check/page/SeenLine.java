package vanban.check.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.PageLook;
import vanban.check.text.Passage;

/**
 * A line as it is printed, and how it looks.
 *
 * @param passage in which it stands
 * @param at its letters, without spaces around
 * @param words these, in composed letters
 * @param look empty if it is not known, or not known which of several it is
 */
record SeenLine(Passage passage, Passage.Stretch at, String words, Optional<PageLook.Line> look) {
  private static final Pattern LINE = Pattern.compile("[^\n]++");
  private static final Pattern SIGN = Pattern.compile("^[^\\p{L}\\p{N}]++");
  private static final Pattern SPACES = Pattern.compile("[\\h\\s]++");

  /** The lines of some passages of a document whose pages look so. */
  static List<SeenLine> of(List<Passage> passages, PageLook page) {
    Map<String, Set<PageLook.Line>> looks = looks(page);
    List<SeenLine> lines = new ArrayList<>();
    for (Passage passage : passages) {
      Matcher line = LINE.matcher(passage.value());
      while (line.find()) {
        add(passage, line, looks, lines);
      }
    }
    return lines;
  }

  private static void add(
      Passage passage, Matcher line, Map<String, Set<PageLook.Line>> looks, List<SeenLine> to) {
    String words = line.group().strip();
    if (!words.isEmpty()) {
      int from = line.end() - line.group().stripLeading().length();
      Optional<PageLook.Line> look =
          Optional.ofNullable(looks.get(key(words)))
              .filter(all -> all.size() == 1)
              .map(all -> all.iterator().next());
      Passage.Stretch at = new Passage.Stretch(from, from + words.length());
      to.add(new SeenLine(passage, at, Normalizer.normalize(words, Normalizer.Form.NFC), look));
    }
  }

  private static Map<String, Set<PageLook.Line>> looks(PageLook page) {
    Map<String, Set<PageLook.Line>> looks = new HashMap<>();
    for (PageLook.Line line : page.lines()) {
      PageLook.Line look = new PageLook.Line("", line.size(), line.bold(), line.italic());
      looks.computeIfAbsent(key(line.words()), words -> new HashSet<>()).add(look);
    }
    return looks;
  }

  /** Words without the sign of an item, which Word may print by itself, and without spaces. */
  private static String key(String words) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC).replace('\u2011', '-');
    String plain = SPACES.matcher(composed).replaceAll("");
    return SIGN.matcher(plain).replaceFirst("");
  }

  /** Something against it. */
  Finding finding(String message, String... arguments) {
    return Finding.of(passage, at.from(), at.to(), arguments).message(message);
  }
}
