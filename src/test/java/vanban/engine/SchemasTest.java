package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;

@DisplayName("The JSON Schemas")
class SchemasTest {
  private static final Path FOLDER = Path.of("schema");

  private static Map<String, String> all() throws IOException {
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    return new ReportCompiler(ProjectTemplates.WORLD, project).schemas();
  }

  @Test
  @DisplayName("under schema/ are up to date (else: run the command schema)")
  void areUpToDate() throws IOException {
    for (Map.Entry<String, String> schema : all().entrySet()) {
      assertEquals(schema.getValue(), Files.readString(FOLDER.resolve(schema.getKey())));
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      Set<String> committed =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      assertEquals(all().keySet(), committed);
    }
  }

  @Test
  @DisplayName("are JSON, and every definition referred to is there")
  void areJson() throws IOException {
    for (String schema : all().values()) {
      Set<String> referred = new TreeSet<>();
      try (JsonParser parser = new JsonFactory().createParser(schema)) {
        while (parser.nextToken() != null) {
          if ("$ref".equals(parser.currentName()) && parser.getText().startsWith("#")) {
            referred.add(parser.getText().replace("#/definitions/", ""));
          }
        }
      }
      for (String name : referred) {
        assertEquals(true, schema.contains("\"" + name + "\" : {"), name);
      }
    }
  }
}
