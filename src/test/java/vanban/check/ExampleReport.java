package vanban.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.TrialReport;

/** The words that rules are tried at, as the prose of a report in YAML. */
final class ExampleReport {
  private static final Pattern NOTE_LINE = Pattern.compile("^\\[(\\d+)] (.*)$");
  private static final Pattern NOTE = Pattern.compile("\\[(\\d+)]");

  private ExampleReport() {}

  /** Whether it has no sign that a YAML file cannot have. */
  static boolean canStandInYaml(RuleExample example) {
    return example
        .plain()
        .chars()
        .noneMatch(
            c ->
                c == '\uFFFD'
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.PRIVATE_USE);
  }

  /** A report whose only section says nothing but the example. */
  static String of(RuleExample example) {
    List<String> lines = example.plain().lines().toList();
    String notes =
        lines.stream()
            .map(NOTE_LINE::matcher)
            .filter(Matcher::matches)
            .map(note -> "\n      [^n" + note.group(1) + "]: " + escaped(note.group(2)) + "\n")
            .collect(Collectors.joining());
    String body =
        lines.stream()
            .filter(line -> !NOTE_LINE.matcher(line).matches() && !line.isEmpty())
            .map(line -> "      " + escaped(line) + "\n")
            .collect(Collectors.joining("\n"));
    return TrialReport.HEAD + "sections:\n  - title: PHẦN THỬ\n    body: |\n" + body + notes;
  }

  private static String escaped(String line) {
    String plain = line.replaceAll("^## ", "").replaceAll("([*_`\\\\<>#^~!|])", "\\\\$1");
    String item = plain.replaceAll("^([-+]|\\d+[.)])(?= )", "\\\\$1");
    return NOTE.matcher(item).replaceAll("[^n$1]");
  }
}
