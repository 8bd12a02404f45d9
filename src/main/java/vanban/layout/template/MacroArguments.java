package vanban.layout.template;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.layout.template.TemplateTree.Kind;
import vanban.layout.template.TemplateTree.Node;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Parameters in calls of macros that FreeMarker takes for something else: of one that is given
 * twice it forgets the first, and one with its name behind one without is a comparison to it.
 */
final class MacroArguments {
  private static final Pattern STRING =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'");

  private static final Pattern BRACKETS =
      Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+]|\\{[^{}]*+}");

  /** What may close behind the name of a macro that stands in brackets. */
  private static final Pattern CLOSING = Pattern.compile("(?:\\s*\\))*");

  /** The name of a parameter with its sign; {@code ==} compares. */
  private static final Pattern NAMED = Pattern.compile("(?<=\\s)(\\w+)\\s*=(?!=)");

  private MacroArguments() {}

  /** What is wrong in the calls of a template, in the order of the text. */
  static List<Diagnostic> wrong(List<Node> nodes, SourceFile file) {
    return nodes.stream()
        .filter(node -> node.kind() == Kind.MACRO_CALL)
        .flatMap(call -> wrong(call, file))
        .sorted(Comparator.comparingInt(wrong -> wrong.place().orElseThrow().start()))
        .toList();
  }

  private static Stream<Diagnostic> wrong(Node call, SourceFile file) {
    int start = behindName(call, file);
    String written = shown(file.text().substring(start, call.place(file).end()));
    List<MatchResult> named = NAMED.matcher(written).results().toList();
    if (named.isEmpty()) {
      return Stream.empty();
    }
    if (!written.substring(0, named.get(0).start()).isBlank()) {
      return Stream.of(error(named.get(0), start, file, "parameter-mixed"));
    }
    Set<String> known = new HashSet<>();
    return named.stream()
        .filter(name -> !known.add(name.group(1)))
        .map(name -> error(name, start, file, "parameter-twice"));
  }

  private static int behindName(Node call, SourceFile file) {
    Matcher closing = CLOSING.matcher(file.text());
    int end = call.parts().get(0).place(file).end();
    return closing.region(end, file.text().length()).lookingAt() ? closing.end() : end;
  }

  /** The head of a call, with other signs for all that strings and brackets hide. */
  private static String shown(String call) {
    String before = "";
    String shown = hidden(call, STRING);
    while (!before.equals(shown)) {
      before = shown;
      shown = hidden(shown, BRACKETS);
    }
    int end = shown.indexOf('>');
    return end < 0 ? shown : shown.substring(0, end);
  }

  private static String hidden(String text, Pattern what) {
    return what.matcher(text).replaceAll(found -> "x".repeat(found.group().length()));
  }

  private static Diagnostic error(MatchResult name, int start, SourceFile file, String variant) {
    Place place = new Place(file, start + name.start(1), start + name.end(1));
    return Diagnostic.error(Code.LAYOUT_ERROR, place, name.group(1)).variant(variant);
  }
}
