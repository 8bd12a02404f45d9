package vanban.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Says in plain words what SnakeYAML says in those of the YAML specification. */
final class YamlSyntax {
  /** A piece of SnakeYAML's message, and the variant of ours that says it to an author. */
  private static final Map<String, String> VARIANTS = new LinkedHashMap<>();

  static {
    VARIANTS.put("'\\t(TAB)'", "tab");
    VARIANTS.put("mapping values are not allowed here", "colon");
    VARIANTS.put("found unexpected end of stream", "quote");
    VARIANTS.put("could not find expected ':'", "no-colon");
    VARIANTS.put("expected <block end>, but found", "indentation");
    VARIANTS.put("that cannot start any token", "sign");
    VARIANTS.put("expected ',' or ']'", "bracket");
    VARIANTS.put("expected ',' or '}'", "brace");
    VARIANTS.put("special characters are not allowed", "character");
    VARIANTS.put("found unknown escape character", "escape");
    VARIANTS.put("found undefined alias", "indentation");
  }

  private YamlSyntax() {}

  static Diagnostic explain(SourceFile file, MarkedYAMLException e) {
    Mark mark = Optional.ofNullable(e.getProblemMark()).orElse(e.getContextMark());
    Place place = mark == null ? file.start() : placeOf(file, mark.getIndex());
    String problem = String.valueOf(e.getProblem());
    Diagnostic diagnostic = Diagnostic.error(Code.YAML_SYNTAX, place, problem);
    return VARIANTS.entrySet().stream()
        .filter(entry -> problem.contains(entry.getKey()))
        .findFirst()
        .map(entry -> diagnostic.variant(entry.getValue()))
        .orElse(diagnostic);
  }

  /** The code point at an index SnakeYAML gives, or the end of the file. */
  static Place placeOf(SourceFile file, int codePoints) {
    String text = file.text();
    int index = Math.min(codePoints, text.codePointCount(0, text.length()));
    int start = text.offsetByCodePoints(0, index);
    int end = start < text.length() ? text.offsetByCodePoints(start, 1) : start;
    return file.place(start, end);
  }
}
