package vanban.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Ordinal;
import vanban.document.Paragraph;
import vanban.document.Walk;
import vanban.source.Edit;
import vanban.source.LocatedText;

/**
 * Numbers that were typed before a title which has one already: {@code I. I. KẾT QUẢ}, {@code Bảng
 * 1. Bảng 1. Thu ngân sách}.
 */
final class DoubledNumbers {
  /** A number as headings have it: {@code II.}, {@code 1.1.}, {@code 2)}, {@code a)}. */
  private static final Pattern LABEL =
      Pattern.compile("(?:[IVXL]{2,6}[.)]|\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]|\\p{Ll}\\))(?= )");

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What stands behind a word that is counted: {@code 1.}, {@code II:}, {@code thứ hai}. */
  private static final String COUNTED = " +(?:\\d{1,3}|[IVXL]{1,6}|thứ \\p{L}+) *(?:[.:)–-]|$)";

  private DoubledNumbers() {}

  /** Says so of each in a document, with the mend that takes it away. */
  static Stream<Diagnostic> in(Document document) {
    return Walk.blocks(document).flatMap(block -> in(block).stream());
  }

  private static Optional<Diagnostic> in(Block block) {
    if (block instanceof Heading heading) {
      return heading.number().flatMap(number -> in(number, heading.content()));
    }
    return block instanceof Paragraph paragraph
        ? paragraph.number().flatMap(number -> in(number, paragraph.content()))
        : Optional.empty();
  }

  private static Optional<Diagnostic> in(Ordinal number, List<Inline> content) {
    return content.stream()
        .filter(Inline.Text.class::isInstance)
        .findFirst()
        .flatMap(text -> ((Inline.Text) text).origin().as(LocatedText.class))
        .flatMap(text -> in(number, text));
  }

  private static Optional<Diagnostic> in(Ordinal number, LocatedText title) {
    String label = number.label().strip();
    return typed(number, title.value()).map(typed -> told(title, typed, label));
  }

  /** The number at the beginning of a title; empty if none stands there. */
  private static Optional<String> typed(Ordinal number, String title) {
    String label = number.label().strip();
    if (!number.pattern().counts() || label.isEmpty()) {
      return Optional.empty();
    }
    if (title.startsWith(label + " ")) {
      return Optional.of(label);
    }
    Matcher found =
        number
            .pattern()
            .word()
            .map(word -> Pattern.compile(Pattern.quote(word) + COUNTED, CASELESS))
            .orElse(LABEL)
            .matcher(title);
    return found.lookingAt() ? Optional.of(found.group()) : Optional.empty();
  }

  private static Diagnostic told(LocatedText title, String typed, String label) {
    int end = typed.length();
    while (end < title.value().length() && title.value().charAt(end) == ' ') {
      end++;
    }
    Diagnostic found =
        Diagnostic.error(Code.DOUBLED_NUMBER, title.place(0, typed.length()), typed, label)
            .asWarning();
    return end < title.value().length() ? found.mend(new Edit(title.place(0, end), "")) : found;
  }
}
