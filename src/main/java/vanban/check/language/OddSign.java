package vanban.check.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * Signs that nobody sees, or that only one font has, and that a Word file should not have; what a
 * YAML file has of them its reader says. Each sign once.
 */
final class OddSign implements Check {
  private static final Signs UNSEEN =
      Signs.of("\u00AD\u061C\u115F\u1160\u180E\u3164\uFEFF\uFFA0\uFFFD")
          .and(Signs.range('\u200B', '\u200F'))
          .and(Signs.range('\u202A', '\u202E'))
          .and(Signs.range('\u2060', '\u2069'))
          .and(Signs.range('\uE000', '\uF8FF'));

  private static final Search INVISIBLE = Search.from(UNSEEN, Pattern.compile("\\S"));

  /** How much of a word is shown on each side of a sign. */
  private static final int REACH = 20;

  /** The first of them and how many there are. */
  private record Seen(Finding first, int many) {
    Seen again() {
      return new Seen(first, many + 1);
    }

    Finding told() {
      int from = first.at().from();
      int to = first.at().to();
      return Finding.of(first.passage(), from, to, first.arguments().get(0), String.valueOf(many));
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Seen> seen = new LinkedHashMap<>();
    document.all().forEach(passage -> read(passage, seen));
    return seen.values().stream().map(Seen::told);
  }

  private void read(Passage passage, Map<String, Seen> seen) {
    INVISIBLE.each(passage.value(), found -> read(passage, found, seen));
  }

  private void read(Passage passage, Matcher found, Map<String, Seen> seen) {
    Token word = Token.around(passage.value(), found.start());
    int from = Math.max(word.from(), found.start() - REACH);
    int to = Math.min(word.to(), found.end() + REACH);
    if (!isYaml(passage, from, to)) {
      String code = "U+%04X".formatted((int) found.group().charAt(0));
      Finding here = Finding.of(passage, from, to, code);
      seen.merge(code, new Seen(here, 1), (before, one) -> before.again());
    }
  }

  /** Whether letters stand in a file of which the YAML reader says such things. */
  static boolean isYaml(Passage passage, int from, int to) {
    return passage
        .place(from, to)
        .map(place -> place.file().path().toLowerCase(Locale.ROOT))
        .filter(path -> path.endsWith(".yaml") || path.endsWith(".yml"))
        .isPresent();
  }
}
