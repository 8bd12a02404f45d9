package vanban.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vanban.report.ProseInline.Plain;

/**
 * A text of one line, such as a title: words, among which figures may stand.
 *
 * @param content in order; nothing is empty
 */
public record Line(List<Plain> content) {
  private static final String CLOSING = "[\\s;,.]+$";

  /** Keeps the content from change. */
  public Line {
    content = List.copyOf(content);
  }

  /** A line in which no figure stands. */
  public static Line of(String words) {
    return new Line(words.isEmpty() ? List.of() : List.of(new ProseInline.Text(words)));
  }

  /** All its words. */
  public String words() {
    return content.stream().map(Plain::printed).collect(Collectors.joining());
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** Whether a figure stands in it. */
  public boolean hasFigures() {
    return content.stream().anyMatch(ProseInline.Figure.class::isInstance);
  }

  /** The same line without the sign its author may have put at its end: a stop, a semicolon. */
  public Line bare() {
    List<Plain> rest = new ArrayList<>(content);
    while (!rest.isEmpty()) {
      Plain last = rest.remove(rest.size() - 1);
      String kept = last.printed().replaceFirst(CLOSING, "");
      if (!kept.isEmpty()) {
        rest.add(last.printing(kept));
        break;
      }
    }
    return new Line(rest);
  }

  /** The same line with a capital letter first. */
  public Line capitalized() {
    if (content.isEmpty()) {
      return this;
    }
    Plain first = content.get(0);
    int end = first.printed().offsetByCodePoints(0, 1);
    String letter = first.printed().substring(0, end).toUpperCase(Locale.ROOT);
    List<Plain> changed = new ArrayList<>(content);
    changed.set(0, first.printing(letter + first.printed().substring(end)));
    return new Line(changed);
  }
}
