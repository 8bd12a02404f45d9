package vanban.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Json;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.report.ReportFormat;
import vanban.source.SourceFile;
import vanban.style.file.StyleShape;
import vanban.yaml.JsonSchema;
import vanban.yaml.Shape;
import vanban.yaml.ShapeChecker;
import vanban.yaml.YamlFiles;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlValue;

/** As long as there are formats described by shapes, schemas say of them what shapes say. */
@DisplayName("A schema made of a shape")
class ShapeSchemaTest {
  private static final DiagnosticPrinter PRINTER =
      new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.HUMAN);

  static Stream<Arguments> shapes() {
    return Stream.of(Arguments.of("styles", StyleShape.file()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  @DisplayName("is the same JSON Schema")
  void isTheSameJsonSchema(String title, Shape shape) {
    assertEquals(
        Json.print(JsonSchema.of(title, shape)),
        Json.print(JsonSchemas.of(title, ShapeSchema.of(shape))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  @DisplayName("says the same of every file of the project, sound or damaged")
  void saysTheSame(String title, Shape shape) {
    Random random = new Random(20260303);
    Schema<YamlValue> schema = ShapeSchema.of(shape);
    int wrong = 0;
    for (SourceFile file : YamlFiles.all()) {
      for (String text : List.of(file.text(), damaged(file.text(), random))) {
        SourceFile damaged = SourceFile.of(file.path(), text);
        for (YamlValue root : YamlReader.parse(damaged).root().stream().toList()) {
          String said = byShape(root, shape);
          assertEquals(said, PRINTER.print(schema.decode(root).diagnostics()), text);
          wrong += said.isEmpty() ? 0 : 1;
        }
      }
    }
    assertTrue(wrong > 50, "files with something wrong: " + wrong);
  }

  private static String byShape(YamlValue root, Shape shape) {
    Diagnostics diagnostics = new Diagnostics();
    new ShapeChecker(diagnostics).check(root, shape);
    return PRINTER.print(diagnostics.sorted());
  }

  /** With some letters changed, and a value taken away here and there. */
  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 3 && out.length() > 0; i++) {
      int at = random.nextInt(out.length());
      if (Character.isLetterOrDigit(out.charAt(at))) {
        out.setCharAt(at, (char) ('a' + random.nextInt(26)));
      } else if (out.charAt(at) == ':') {
        int end = out.indexOf("\n", at);
        out.delete(at + 1, end < 0 ? out.length() : end);
      }
    }
    return out.toString();
  }

  @Test
  @DisplayName("finds keys by their paths, through lists, choices and schemas that hold themselves")
  void findsKeys() {
    Schema<?> report = ReportFormat.report();
    assertEquals(
        "Họ và tên người ký",
        SchemaPath.keyAt(report, List.of("signature", "name")).map(Key::term).orElse("none"));
    assertEquals(
        "Tên cột",
        SchemaPath.keyAt(report, List.of("sections", "sections", "table", "columns", "title"))
            .map(Key::term)
            .orElse("none"));
    assertTrue(SchemaPath.keyAt(report, List.of("signature", "nam")).isEmpty());
    assertTrue(SchemaPath.keyAt(report, List.of("title", "name")).isEmpty());
    assertTrue(SchemaPath.keyAt(report, List.of()).isEmpty());
    assertEquals(
        List.of("code", "copies"),
        SchemaPath.keysBelow(report, List.of("drafter")).stream().map(Key::name).toList());
  }
}
