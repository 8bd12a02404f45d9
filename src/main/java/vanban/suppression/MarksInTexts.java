package vanban.suppression;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.source.Place;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What is meant as a comment of {@link Suppressions} and stands in a text, which is printed. */
final class MarksInTexts {
  private static final Pattern MARK =
      Pattern.compile(
          "(?<!\\S)#\\s*vanban\\s*:\\s*(?:bỏ|allow)[^\n]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MarksInTexts() {}

  /** Where they stand in a file. */
  static Stream<Place> in(ParsedYaml file) {
    return isThere(file.file().text())
        ? file.root().stream().flatMap(MarksInTexts::in)
        : Stream.empty();
  }

  /** Few signs in a file can start one, so this costs little. */
  private static boolean isThere(String text) {
    Matcher mark = MARK.matcher(text).useTransparentBounds(true);
    int at = text.indexOf('#');
    while (at >= 0 && !mark.region(at, text.length()).lookingAt()) {
      at = text.indexOf('#', at + 1);
    }
    return at >= 0;
  }

  private static Stream<Place> in(YamlValue value) {
    if (value instanceof YamlList list) {
      return list.items().stream().flatMap(MarksInTexts::in);
    }
    if (value instanceof YamlMapping mapping) {
      return mapping.entries().stream().flatMap(entry -> in(entry.value()));
    }
    YamlText text = (YamlText) value;
    return MARK.matcher(text.text().value())
        .results()
        .map(mark -> text.text().place(mark.start(), mark.end()));
  }
}
