package vanban.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.source.SourceFile;

/** Holds docs/markup.md and the vocabulary together. */
class MarkupDocumentationTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```xml\n(.*?)```");
  private static final Pattern ROLE = Pattern.compile("role=\"([^\"]*)\"");

  @ParameterizedTest
  @EnumSource(Element.class)
  void theTableHasEachElementWithWhatItHoldsAndItsAttributes(Element element) throws IOException {
    String holds = element.content().notation().replace("|", "\\|");
    String attributes =
        element.attributes().stream()
            .map(a -> a.required() ? "`" + a.name() + "`" : "[`" + a.name() + "`]")
            .collect(Collectors.joining(" "));
    String row =
        "| `"
            + element.id()
            + "` |"
            + cell(holds.isEmpty() ? "" : "`" + holds + "`")
            + cell(attributes);
    assertTrue(text().contains("\n" + row + "\n"), row);
  }

  private static String cell(String content) {
    return content.isEmpty() ? " |" : " " + content + " |";
  }

  @Test
  void theTableHasNoOtherElements() throws IOException {
    long rows = text().lines().filter(line -> line.startsWith("| `")).count();
    assertEquals(Element.values().length, rows);
  }

  @ParameterizedTest
  @EnumSource(Element.class)
  void eachElementHasAHeadingAndBelowItEachAttributeAndChoice(Element element) throws IOException {
    String section =
        Arrays.stream(text().split("\n### ", -1))
            .skip(1)
            .filter(
                s ->
                    List.of(s.lines().findFirst().orElseThrow().split(", | and ", -1))
                        .contains(element.id()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no heading for " + element.id()));
    for (Attribute attribute : element.attributes()) {
      boolean shown =
          section.contains("`" + attribute.name())
              || section.contains(" " + attribute.name() + "=");
      assertTrue(shown, element.id() + " " + attribute.name());
      attribute.choices().forEach(choice -> assertTrue(section.contains(choice), choice));
    }
  }

  @Test
  void everyExampleIsSoundMarkup() throws IOException {
    List<String> examples =
        EXAMPLE.matcher(text()).results().map(result -> result.group(1)).toList();
    assertTrue(examples.size() > 5);
    for (String example : examples) {
      Diagnostics diagnostics = new Diagnostics();
      SourceFile markup = SourceFile.of("docs/markup.md", whole(example));
      Set<String> roles =
          ROLE.matcher(example).results().map(r -> group(r)).collect(Collectors.toSet());
      new MarkupReader(AnyRole.of(roles))
          .read(markup, SourceMapper.in(markup), Insertions.NONE, AnyImage.FILES, diagnostics);
      assertEquals("", MarkupCases.print(diagnostics, Language.EN));
    }
  }

  private static String group(MatchResult result) {
    return result.group(1);
  }

  private static String whole(String example) {
    if (example.startsWith("<document")) {
      return example;
    }
    String parts = example.startsWith("<part") ? example : "<part>" + example + "</part>";
    return "<document title='t' author='a'>" + parts + "</document>";
  }

  private static String text() throws IOException {
    return Files.readString(Path.of("docs/markup.md"));
  }
}
