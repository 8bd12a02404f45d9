package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.document.Inline;
import vanban.source.LocatedText;

/**
 * A text of one line, such as a title: words, among which figures may stand.
 *
 * @param content {@link Inline.Text}, {@link Inline.Figure} and {@link Inline.Break} in order;
 *     nothing is empty, and a space stands before a break, where its words meet in one line
 */
public record Line(List<Inline> content) {
  private static final String CLOSING = " \t\n\u000B\f\r;,.";

  /** Keeps the content from change. */
  public Line {
    content = List.copyOf(content);
  }

  /** A line of words that nobody wrote; without any, the empty line. */
  public static Line of(String words) {
    return new Line(words.isEmpty() ? List.of() : List.of(new Inline.Text(words)));
  }

  /** Its words, figures as they are printed. */
  public String words() {
    return PrintedWords.of(content);
  }

  /** Its content as it is printed: without the spaces at the ends of lines. */
  public List<Inline> printed() {
    List<Inline> printed = new ArrayList<>();
    for (Inline inline : content) {
      int last = printed.size() - 1;
      if (inline instanceof Inline.Break && last >= 0) {
        String words = PrintedWords.of(printed.get(last));
        Inline rest =
            PrintedWords.replaced(
                printed.remove(last), words.stripTrailing().length(), words.length(), "");
        if (!PrintedWords.of(rest).isEmpty()) {
          printed.add(rest);
        }
      }
      printed.add(inline);
    }
    return printed;
  }

  /** Its words with their places; empty where nobody wrote them. */
  public Optional<LocatedText> located() {
    return PrintedWords.located(content);
  }

  /** Whether there is nothing. */
  public boolean isEmpty() {
    return content.isEmpty();
  }

  /** Whether a figure stands in it. */
  public boolean hasFigures() {
    return content.stream().anyMatch(Inline.Figure.class::isInstance);
  }

  /** Without the signs and spaces at its end that a layout puts there by itself. */
  public Line bare() {
    List<Inline> rest = new ArrayList<>(content);
    while (!rest.isEmpty()) {
      Inline last = rest.remove(rest.size() - 1);
      String words = PrintedWords.of(last);
      int kept = words.length();
      while (kept > 0 && CLOSING.indexOf(words.charAt(kept - 1)) >= 0) {
        kept--;
      }
      if (kept > 0) {
        rest.add(PrintedWords.replaced(last, kept, words.length(), ""));
        break;
      }
    }
    return new Line(rest);
  }

  /** With a capital letter first, unless its first word is one of those written otherwise: pH. */
  public Line capitalized() {
    if (content.isEmpty()) {
      return this;
    }
    String words = PrintedWords.of(content.get(0));
    int end = words.offsetByCodePoints(0, 1);
    if (end < words.length() && Character.isUpperCase(words.codePointAt(end))) {
      return this;
    }
    String letter = words.substring(0, end).toUpperCase(Locale.ROOT);
    List<Inline> changed = new ArrayList<>(content);
    changed.set(0, PrintedWords.replaced(content.get(0), 0, end, letter));
    return new Line(changed);
  }
}
