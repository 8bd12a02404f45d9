package vanban.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Json;
import vanban.yaml.JsonSchema;
import vanban.yaml.Shape;

class ReportShapeTest {

  @Test
  void theSchemasAreJson() throws IOException {
    for (Shape shape : Set.of(ReportShape.report(), ReportShape.part())) {
      String json = Json.print(JsonSchema.of("Báo cáo", shape));
      JsonFactory strict =
          JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      try (JsonParser parser = strict.createParser(json)) {
        int depth = 0;
        while (parser.nextToken() != null) {
          depth += parser.currentToken().isStructStart() ? 1 : 0;
          depth -= parser.currentToken().isStructEnd() ? 1 : 0;
        }
        assertEquals(0, depth);
        assertNull(parser.currentToken());
      }
    }
  }

  @Test
  void whatTheSchemaRefersToIsDefined() {
    Map<String, Object> schema = JsonSchema.of("Báo cáo", ReportShape.report());
    Set<String> references = new HashSet<>();
    collect(schema, references);
    Map<?, ?> definitions = (Map<?, ?>) schema.get("definitions");
    assertFalse(references.isEmpty());
    for (String reference : references) {
      assertEquals(
          true, definitions.containsKey(reference.replace("#/definitions/", "")), reference);
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
  void everyKeyHasItsTerm() {
    checkTerms(ReportShape.report(), new HashSet<>());
  }

  private static void checkTerms(Shape shape, Set<String> seen) {
    if (shape instanceof Shape.Mapping mapping && seen.add(mapping.name())) {
      for (Shape.Key key : mapping.keys()) {
        assertFalse(key.term().isBlank(), mapping.name() + "." + key.name());
        checkTerms(key.shape(), seen);
      }
    } else if (shape instanceof Shape.Sequence sequence) {
      checkTerms(sequence.item(), seen);
    } else if (shape instanceof Shape.Either either) {
      either.shapes().forEach(one -> checkTerms(one, seen));
    } else if (shape instanceof Shape.Later later) {
      checkTerms(later.shape().get(), seen);
    }
  }
}
