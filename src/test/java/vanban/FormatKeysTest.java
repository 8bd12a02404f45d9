package vanban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.read.FiguresFormat;
import vanban.layout.LayoutSource;
import vanban.report.ReportFormat;
import vanban.schema.Schema;
import vanban.schema.outline.JsonSchemas;
import vanban.style.file.StylesFormat;
import vanban.yaml.YamlMapping;

/**
 * A key of a file format is named once, where the format describes it. Whoever edits files takes
 * what it changes from what the format reads, and so understands what every reader understands.
 */
@DisplayName("Roll-forward leaves the keys of file formats to the formats:")
class FormatKeysTest {
  private static final Path ROOM = Path.of("src/main/java/vanban/rollforward");

  /** A comment, a character, a text block, a text: whichever starts first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\\\n])+'"
              + "|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*)\"");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final Set<String> KEYS = keys();

  private static Set<String> keys() {
    Set<String> keys = new HashSet<>();
    for (Schema<?> schema :
        List.of(
            ReportFormat.report(),
            ReportFormat.part(),
            FiguresFormat.file(),
            StylesFormat.file(),
            LayoutSource.SCHEMA)) {
      collect(JsonSchemas.of("", schema), keys);
    }
    return keys;
  }

  private static void collect(Object node, Set<String> keys) {
    if (node instanceof Map<?, ?> map) {
      if (map.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add((String) key));
      }
      map.values().forEach(value -> collect(value, keys));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> collect(value, keys));
    }
  }

  /** The keys that stand as words in the texts of some code, not in its names and comments. */
  private static List<String> typedIn(String code) {
    List<String> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(code);
    while (token.find()) {
      String text = token.group("text") == null ? token.group("block") : token.group("text");
      if (text != null) {
        WORD.matcher(text).results().map(w -> w.group()).filter(KEYS::contains).forEach(found::add);
      }
    }
    return found;
  }

  @Test
  @DisplayName("none is typed again in its code")
  void noneIsTypedAgain() throws IOException {
    try (Stream<Path> files = Files.walk(ROOM)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
        assertEquals(List.of(), typedIn(Files.readString(file)), file.toString());
      }
    }
  }

  @Test
  @DisplayName("one would be found in a text, alone or with other words, and only there")
  void oneWouldBeFound() {
    assertEquals(List.of("prior"), typedIn("file.text(\"prior\") + '\"' + prior"));
    assertEquals(List.of("draft", "terms"), typedIn("\"draft: true\" + \"terms.\" + \"\\\"\""));
    assertEquals(List.of("actual"), typedIn("\"\"\"\n  actual: \"5\"\n  \"\"\""));
    assertEquals(List.of(), typedIn("/* \"prior\" */ prior(\"priors\"); // \"draft\""));
    assertTrue(KEYS.containsAll(Set.of("period", "include", "layout", "from", "sum", "inherits")));
  }

  @Test
  @DisplayName("nothing is looked up in a mapping by the name of a key")
  void nothingIsLookedUpByName() {
    noClasses()
        .that()
        .resideInAPackage("vanban.rollforward")
        .should()
        .callMethod(YamlMapping.class, "entry", String.class)
        .orShould()
        .callMethod(YamlMapping.class, "has", String.class)
        .orShould()
        .callMethod(YamlMapping.class, "get", String.class)
        .orShould()
        .callMethod(YamlMapping.class, "text", String.class)
        .orShould()
        .callMethod(YamlMapping.class, "mapping", String.class)
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vanban.rollforward"));
  }
}
