package vanban.apply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * A paragraph as it stands in a YAML file: alone behind its key, or among others in a text of many
 * lines.
 *
 * @param whole its first letter to its last, without markup around it
 */
record ProseParagraph(Place whole) {
  private static final Pattern KEY = Pattern.compile("^(?<indent> *(?:- +)*)[\\w-]+: +$");
  private static final Pattern FIRST =
      Pattern.compile("^(?<indent> *)(?<sign>[-+] +|\\[\\^[^\\]]+\\]: *)?[*_“\"(]*$");

  private SourceFile file() {
    return whole.file();
  }

  private String before() {
    int start = file().lineStart(file().line(whole.start()));
    return file().text().substring(start, whole.start());
  }

  private int lineEnd() {
    return file().lineEnd(file().line(whole.end()));
  }

  private int lineStart() {
    return file().lineStart(file().line(whole.start()));
  }

  /** Puts paragraphs, one after another, behind it; empty where there is no room for them. */
  Optional<Edit> followedBy(String more) {
    Matcher first = FIRST.matcher(before());
    if (first.matches()) {
      String indent = first.group("indent");
      return Optional.of(new Edit(point(lineEnd()), indented("\n\n" + more, indent)));
    }
    Matcher key = KEY.matcher(before());
    boolean alone = file().text().substring(whole.end(), lineEnd()).isBlank();
    if (!key.matches() || !alone || whole.text().contains("\n")) {
      return Optional.empty();
    }
    String indent = " ".repeat(key.group("indent").length() + 2);
    String text = indented("|\n" + whole.text() + "\n\n" + more, indent);
    return Optional.of(new Edit(new Place(file(), whole.start(), lineEnd()), text));
  }

  /** Puts paragraphs before it; only among others. */
  Optional<Edit> after(String more) {
    Matcher first = FIRST.matcher(before());
    return first.matches()
        ? Optional.of(
            new Edit(
                point(lineStart()),
                indented("\n" + more, first.group("indent")).substring(1) + "\n\n"))
        : Optional.empty();
  }

  /**
   * As it is typed, with its markup, without what its lines are indented by.
   *
   * @param edits of it that are made on the way
   */
  Optional<String> raw(List<Edit> edits) {
    Matcher first = FIRST.matcher(before());
    if (!first.matches()) {
      return Optional.empty();
    }
    int at = lineStart() + first.group("indent").length();
    StringBuilder typed = new StringBuilder();
    for (Edit edit : edits) {
      typed.append(file().text(), at, edit.place().start()).append(edit.text());
      at = edit.place().end();
    }
    typed.append(file().text(), at, lineEnd());
    return Optional.of(typed.toString().replaceAll("\\R[ \t]*", "\n"));
  }

  /** Takes it away with its lines and the empty one behind them; only among others. */
  Optional<Edit> gone() {
    if (!FIRST.matcher(before()).matches()) {
      return Optional.empty();
    }
    String text = file().text();
    int end = lineEnd();
    while (end < text.length() && (text.charAt(end) == '\n' || text.charAt(end) == '\r')) {
      end++;
    }
    int start = lineStart();
    boolean last = end >= text.length() || indent(end) < indent(start);
    if (last) { // the empty line before it goes instead of the one behind it
      end = Math.min(lineEnd() + 1, text.length());
      while (start > 1 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\n') {
        start--;
      }
    }
    return Optional.of(new Edit(new Place(file(), start, end), ""));
  }

  /** How many spaces a line begins with. */
  private int indent(int lineStart) {
    String text = file().text();
    int end = lineStart;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end - lineStart;
  }

  private Place point(int offset) {
    return new Place(file(), offset, offset);
  }

  private static String indented(String text, String indent) {
    return text.replaceAll("\n(?=[^\n])", "\n" + indent);
  }
}
