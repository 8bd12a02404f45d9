package vanban.suppression;

import java.util.List;
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
      Pattern.compile("#\\s*vanban\\s*:[^\n]*", Pattern.CASE_INSENSITIVE);

  /** Without one of which there is none: sooner found than by the pattern. */
  private static final List<String> WORDS = List.of("vanban", "Vanban", "VANBAN");

  private MarksInTexts() {}

  /** Where they stand in a file. */
  static Stream<Place> in(ParsedYaml file) {
    String text = file.file().text();
    return WORDS.stream().anyMatch(text::contains)
        ? file.root().stream().flatMap(MarksInTexts::in)
        : Stream.empty();
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
