package vanban.layout.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.layout.template.TemplateTree.Node;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Finds what a template uses that is closed to layouts, in the tree that FreeMarker runs. */
final class ClosedFeatureFinder {
  /** The word in the head of a file that lets FreeMarker read {@code <if>} for {@code <#if>}. */
  private static final Pattern STRICT_SYNTAX =
      Pattern.compile(
          "\\A\\s*+(?:<#ftl|\\[#ftl)\\s"
              + "(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+'|[^\"'>\\]])*?"
              + "\\b(strict_syntax|strictSyntax)\\b",
          Pattern.DOTALL);

  private final SourceFile file;
  private final HarmlessUses harmless;

  private ClosedFeatureFinder(SourceFile file, List<Node> nodes) {
    this.file = file;
    this.harmless = HarmlessUses.in(nodes);
  }

  /**
   * All of it, each at its place, in the order of the text; what stands in a string at the place of
   * the string.
   *
   * @param file the text of the template, in which FreeMarker took tabs for one column
   */
  static List<Diagnostic> find(Template template, SourceFile file) {
    List<Node> nodes = TemplateTree.nodes(template);
    ClosedFeatureFinder finder = new ClosedFeatureFinder(file, nodes);
    List<Found> found = new ArrayList<>(finder.inHead().stream().toList());
    nodes.stream().flatMap(finder::in).forEach(found::add);
    return found.stream()
        .sorted(Comparator.comparingInt(one -> one.place().start()))
        .map(Found::told)
        .toList();
  }

  /** A closed feature, as it is typed, and where. */
  private record Found(ClosedFeature closed, String typed, Place place) {
    Diagnostic told() {
      return Diagnostic.error(Code.LAYOUT_CLOSED, place, typed).variant(closed.variant());
    }
  }

  private Optional<Found> inHead() {
    Matcher head = STRICT_SYNTAX.matcher(file.text());
    return head.find()
        ? Optional.of(
            new Found(
                ClosedFeature.SETTING, head.group(1), new Place(file, head.start(1), head.end(1))))
        : Optional.empty();
  }

  private Stream<Found> in(Node node) {
    Optional<Found> found =
        switch (node.kind()) {
          case VARIABLE ->
              ClosedFeature.ofVariable(node.name())
                  .map(closed -> new Found(closed, "." + node.name(), node.place(file)));
          case BUILT_IN -> ofBuiltIn(node);
          case RANGE ->
              harmless.has(node)
                  ? Optional.empty()
                  : Optional.of(new Found(ClosedFeature.RANGE, "..", node.place(file)));
          case NUMBER -> Optional.of(new Found(ClosedFeature.FORMAT, "#{", start(node, "#{")));
          case SETTING -> {
            Place start = start(node, "<#setting");
            yield Optional.of(new Found(ClosedFeature.SETTING, start.text(), start));
          }
          case MACRO_CALL, CALL, PART, LOOP, PARENTHESES, LITERAL, STRING, OTHER ->
              Optional.empty();
        };
    return found.stream();
  }

  private Optional<Found> ofBuiltIn(Node node) {
    String name = node.name();
    Optional<ClosedFeature> pattern =
        ClosedFeature.patternFlag(name)
            .filter(at -> !harmless.has(node))
            .map(at -> ClosedFeature.PATTERN);
    return ClosedFeature.ofBuiltIn(name)
        .or(() -> pattern)
        .map(closed -> new Found(closed, "?" + name, sign(node)));
  }

  /** The question mark and the name of a built-in, without the value before it. */
  private Place sign(Node builtIn) {
    Place whole = builtIn.place(file);
    int sign = file.text().lastIndexOf('?', whole.end() - 1);
    return builtIn.isInString() || sign < whole.start()
        ? whole
        : new Place(file, sign, whole.end());
  }

  /** As many chars as {@code sign} has, from where the node starts. */
  private Place start(Node node, String sign) {
    Place whole = node.place(file);
    int end = Math.min(whole.start() + sign.length(), whole.end());
    return node.isInString() ? whole : new Place(file, whole.start(), end);
  }
}
