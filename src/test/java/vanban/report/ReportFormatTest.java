package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Json;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.schema.Decoded;
import vanban.schema.Key;
import vanban.schema.Schema;
import vanban.schema.outline.JsonSchemas;
import vanban.schema.outline.SchemaPath;
import vanban.source.SourceFile;
import vanban.yaml.YamlFiles;
import vanban.yaml.YamlPrinter;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlValue;

@DisplayName("The format of reports")
class ReportFormatTest {

  static Stream<Schema<?>> schemas() {
    return Stream.of(ReportFormat.report(), ReportFormat.part());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  @DisplayName("prints what it reads, and reads what it prints: every file of the project")
  void printsWhatItReads(Schema<?> schema) {
    long sound = YamlFiles.all().stream().filter(file -> isReadBack(file, schema)).count();
    assertTrue(sound > 20, "files of this format: " + sound);
  }

  /** Whether a file is sound; fails if what is printed of one that is says something else. */
  private static <T> boolean isReadBack(SourceFile file, Schema<T> schema) {
    Optional<Decoded<T>> read = YamlReader.parse(file).whole().map(schema::decode);
    if (read.isEmpty() || !read.get().diagnostics().isEmpty()) {
      return false;
    }
    String printed = YamlPrinter.print(schema.encode(read.get().value().orElseThrow()));
    YamlValue root = YamlReader.parse(SourceFile.of("a.yaml", printed)).root().orElseThrow();
    Decoded<T> again = schema.decode(root);
    assertEquals("", wrong(again), printed);
    assertEquals(printed, YamlPrinter.print(schema.encode(again.value().orElseThrow())));
    return true;
  }

  private static String wrong(Decoded<?> decoded) {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(decoded.diagnostics());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  @DisplayName("is JSON Schema, whose references lead somewhere")
  void isJson(Schema<?> schema) throws IOException {
    Map<String, Object> json = JsonSchemas.of("Báo cáo", schema);
    Set<String> references = new HashSet<>();
    collect(json, references);
    assertFalse(references.isEmpty());
    Map<?, ?> definitions = (Map<?, ?>) json.get("definitions");
    for (String reference : references) {
      assertTrue(definitions.containsKey(reference.replace("#/definitions/", "")), reference);
    }
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = strict.createParser(Json.print(json))) {
      int depth = 0;
      while (parser.nextToken() != null) {
        depth += parser.currentToken().isStructStart() ? 1 : 0;
        depth -= parser.currentToken().isStructEnd() ? 1 : 0;
      }
      assertEquals(0, depth);
      assertNull(parser.currentToken());
    }
  }

  private static void collect(Object tree, Set<String> references) {
    if (tree instanceof Map<?, ?> map) {
      if (map.get("$ref") instanceof String reference) {
        references.add(reference);
      }
      map.values().forEach(value -> collect(value, references));
    } else if (tree instanceof Iterable<?> list) {
      list.forEach(value -> collect(value, references));
    }
  }

  @Test
  @DisplayName("has a term for every key")
  void everyKeyHasItsTerm() {
    Set<Key<?, ?>> seen = new HashSet<>();
    checkTerms(ReportFormat.report(), seen);
    assertTrue(seen.size() > 60, "keys: " + seen.size());
  }

  private static void checkTerms(Schema<?> schema, Set<Key<?, ?>> seen) {
    for (Key<?, ?> key : SchemaPath.keysBelow(schema, List.of())) {
      if (seen.add(key)) {
        assertFalse(key.term().isBlank(), key.name());
        checkTerms(key.schema(), seen);
      }
    }
  }
}
