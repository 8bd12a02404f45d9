package vanban.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * What was probably meant as a comment of YAML, and is printed: below a bar all signs are letters.
 */
final class PrintedRemark {
  /**
   * At the end of a line, with a space on both sides; the sign of a key or a telephone has none.
   */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?<!phím)(?<!dấu)(?<!hiệu)(?<!nút)(?<=\\S)[ \\t]+(?<words>#[ \\t]+(?!(?i:vanban)[ \\t]*:)\\p{L}[^#\\r\\n]*)$");

  private PrintedRemark() {}

  /** All in a text that was typed below a bar. */
  static List<Diagnostic> in(LocatedText typed) {
    return typed.lines().stream()
        .skip(1) // the line of the bar, where comments are comments
        .flatMap(PrintedRemark::inLine)
        .toList();
  }

  private static Stream<Diagnostic> inLine(LocatedText line) {
    Matcher remark = REMARK.matcher(line.value());
    if (line.value().indexOf('#') != line.value().lastIndexOf('#') || !remark.find()) {
      return Stream.empty();
    }
    Place place = line.place(remark.start("words"), remark.end("words"));
    Edit without = new Edit(line.place(remark.start(), remark.end()), "");
    return Stream.of(
        Diagnostic.error(Code.UNSUPPORTED_PROSE, place, remark.group("words").strip())
            .variant("remark")
            .asWarning()
            .mend(without));
  }
}
