package vanban.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vanban.vietnamese.SentenceEnds;

/**
 * A sentence of a passage, with the spaces behind it.
 *
 * @param from offset of its first letter
 * @param to offset behind its last
 * @param value its words
 */
public record Sentence(int from, int to, String value) {
  private static final Search END =
      Search.from(Signs.of(".!?…\n"), Pattern.compile(SentenceEnds.STOP + "|\\n"));

  static List<Sentence> all(String text) {
    List<Sentence> all = new ArrayList<>();
    END.each(text, end -> all.add(of(text, from(all), end.end())));
    if (from(all) < text.length()) {
      all.add(of(text, from(all), text.length()));
    }
    return List.copyOf(all);
  }

  /** Where the one behind some others begins. */
  private static int from(List<Sentence> others) {
    return others.isEmpty() ? 0 : others.get(others.size() - 1).to();
  }

  private static Sentence of(String text, int from, int to) {
    return new Sentence(from, to, text.substring(from, to));
  }
}
