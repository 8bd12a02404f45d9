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

/** Signs that a Word file should not have; what a YAML file has of them its reader says. */
final class OddSign implements Check {
  private static final Signs UNSEEN =
      Signs.of("\u00AD\u061C\u180E\uFEFF\uFFFD")
          .and(Signs.range('\u200B', '\u200F'))
          .and(Signs.range('\u202A', '\u202E'))
          .and(Signs.range('\u2060', '\u2069'))
          .and(Signs.range('\uE000', '\uF8FF'));

  private static final Search INVISIBLE =
      Search.anywhere(
              Pattern.compile(
                  "[^\\s]{0,20}?(?<sign>[\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069"
                      + "\\uE000-\\uF8FF\\uFEFF\\uFFFD])[^\\s]{0,20}+"))
          .needing(UNSEEN);

  /** A letter with its marks as signs of their own. */
  private static final Search APART =
      Search.anywhere(
              Pattern.compile(
                  "\\p{L}{0,20}?\\p{L}(?<sign>[\\u0300-\\u036F])[\\p{L}\\u0300-\\u036F]{0,20}+"))
          .needing(Signs.range('\u0300', '\u036F'));

  private final Search search;
  private final boolean apart;

  private OddSign(Search search, boolean apart) {
    this.search = search;
    this.apart = apart;
  }

  /** What nobody sees, or what only one font has; each sign once. */
  static OddSign invisible() {
    return new OddSign(INVISIBLE, false);
  }

  /** Letters whose marks are signs of their own; the first. */
  static OddSign apart() {
    return new OddSign(APART, true);
  }

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
    search.each(passage.value(), found -> read(passage, found, seen));
  }

  private void read(Passage passage, Matcher found, Map<String, Seen> seen) {
    if (!isYaml(passage, found.start(), found.end())) {
      String code = "U+%04X".formatted((int) found.group("sign").charAt(0));
      String named = apart ? found.group() : code;
      Finding here = Finding.of(passage, found.start(), found.end(), named);
      seen.merge(apart ? "" : code, new Seen(here, 1), (before, one) -> before.again());
    }
  }

  private static boolean isYaml(Passage passage, int from, int to) {
    return passage
        .place(from, to)
        .map(place -> place.file().path().toLowerCase(Locale.ROOT))
        .filter(path -> path.endsWith(".yaml") || path.endsWith(".yml"))
        .isPresent();
  }
}
