package vanban.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;

/** Says in plain words what SnakeYAML says in those of the YAML specification. */
final class YamlSyntax {
  /** A piece of SnakeYAML's message, and the variant of ours that says it to an author. */
  private static final Map<String, String> VARIANTS = new LinkedHashMap<>();

  private static final String INDENTATION = "indentation";

  static {
    VARIANTS.put("'\\t(TAB)'", "tab");
    VARIANTS.put("mapping values are not allowed here", "colon");
    VARIANTS.put("found unexpected end of stream", "quote");
    VARIANTS.put("found unexpected document separator", "quote");
    VARIANTS.put("could not find expected ':'", "no-colon");
    VARIANTS.put("expected <block end>, but found", INDENTATION);
    VARIANTS.put("expected '<document start>'", INDENTATION);
    VARIANTS.put("that cannot start any token", "sign");
    VARIANTS.put("expected the node content, but found", "sign");
    VARIANTS.put("expected ',' or ']'", "bracket");
    VARIANTS.put("expected ',' or '}'", "brace");
    VARIANTS.put("special characters are not allowed", "character");
    VARIANTS.put("found unknown escape character", "escape");
    VARIANTS.put("expected a comment or a line break", "behind-bar");
    VARIANTS.put("expected chomping or indentation indicators", "behind-bar");
    VARIANTS.put("expected indentation indicator", "behind-bar");
    VARIANTS.put("sequence entries are not allowed here", "behind-key");
    VARIANTS.put("found undefined alias", INDENTATION);
  }

  /** What is opened and never closed shows where it was opened, not where its lack is noticed. */
  private static final Set<String> WHERE_IT_STARTS =
      Set.of("quote", "no-colon", "bracket", "brace");

  private YamlSyntax() {}

  /**
   * What to tell the author.
   *
   * @param before the text that was read before
   */
  static Diagnostic explain(Marks marks, MarkedYAMLException e, Optional<ReadText> before) {
    return feature(marks, e).orElseGet(() -> syntax(marks, e, before));
  }

  /** Whether it is about a list or mapping in brackets that goes on where it should be closed. */
  static boolean isUnclosed(MarkedYAMLException e) {
    return String.valueOf(e.getProblem()).startsWith("expected ','");
  }

  /**
   * A word after {@code &}, {@code *} or {@code !} that is not even a name of YAML's, as words with
   * Vietnamese letters are not: to an author the same as one that is.
   */
  private static Optional<Diagnostic> feature(Marks marks, MarkedYAMLException e) {
    String context = String.valueOf(e.getContext());
    return Stream.of("anchor", "alias", "tag")
        .filter(feature -> context.matches("while scanning an? " + feature))
        .findFirst()
        .map(
            feature ->
                Diagnostic.error(Code.YAML_FEATURE, word(place(marks, e, true))).variant(feature));
  }

  private static Place word(Place start) {
    String text = start.file().text();
    int end = start.start();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new Place(start.file(), start.start(), end);
  }

  private static Diagnostic syntax(Marks marks, MarkedYAMLException e, Optional<ReadText> before) {
    String problem = String.valueOf(e.getProblem());
    Optional<String> variant =
        VARIANTS.entrySet().stream()
            .filter(entry -> problem.contains(entry.getKey()))
            .findFirst()
            .map(Map.Entry::getValue);
    Place place = place(marks, e, variant.filter(WHERE_IT_STARTS::contains).isPresent());
    Diagnostic diagnostic = Diagnostic.error(Code.YAML_SYNTAX, place);
    TypingSlip slip = new TypingSlip(place, before);
    return slip.behind(variant.orElse(""))
        .or(
            () ->
                variant
                    .map(found -> isAfterValue(found, place) ? "after-value" : found)
                    .map(diagnostic::variant))
        .orElse(diagnostic);
  }

  private static boolean isAfterValue(String variant, Place place) {
    return variant.equals(INDENTATION) && afterValue(place);
  }

  /** Whether a value ends before a place in the same line: {@code title: "Nghị quyết" số 5}. */
  private static boolean afterValue(Place place) {
    String text = place.file().text();
    int lineEnd = text.lastIndexOf('\n', place.start() - 1);
    String line = text.substring(lineEnd + 1, place.start()).stripTrailing();
    return line.endsWith("\"") || line.endsWith("'") || line.endsWith("]") || line.endsWith("}");
  }

  private static Place place(Marks marks, MarkedYAMLException e, boolean start) {
    Optional<Mark> context = Optional.ofNullable(e.getContextMark());
    Optional<Mark> problem = Optional.ofNullable(e.getProblemMark());
    return start ? marks.place(context, problem) : marks.place(problem, context);
  }
}
