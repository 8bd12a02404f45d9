package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.ProjectTemplates;
import vanban.check.text.PassageReader;
import vanban.check.text.Passages;
import vanban.check.text.Rule;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.DocxReader;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

@DisplayName("What rules have against a report, they have against its Word file")
class ReportAndWordTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  /** Signs that a YAML file cannot have, or that its reader speaks of or puts right. */
  private static final Set<String> ONLY_WORD =
      Set.of("letter-form", "invisible-sign", "look-alike-letter");

  private static Stream<Rule> rules() {
    return Rules.ALL.stream().filter(rule -> !ONLY_WORD.contains(rule.id()));
  }

  private static List<String> found(Passages document) {
    return rules()
        .flatMap(
            rule ->
                rule.check()
                    .check(document)
                    .map(found -> rule.id() + " " + found.message() + ": " + found.words()))
        .sorted()
        .toList();
  }

  private static Compiled compiled(ReportCompiler compiler, Path report) {
    Diagnostics found = new Diagnostics();
    return compiler
        .compile(report, found)
        .orElseThrow(() -> new AssertionError(report + ": " + found.sorted()));
  }

  private static List<String> same(Compiled compiled) {
    Diagnostics unread = new Diagnostics();
    List<String> inReport = found(PassageReader.ofReport(compiled.document()));
    List<String> inWord =
        found(
            PassageReader.ofWords(
                "report.docx",
                DocxReader.read("report.docx", compiled.docx(), unread).orElseThrow()));
    assertEquals(String.join("\n", inReport), String.join("\n", inWord));
    return inReport;
  }

  @TestFactory
  @DisplayName("in every sample")
  Stream<DynamicTest> inEverySample() throws IOException {
    ReportCompiler compiler = new ReportCompiler(ProjectTemplates.WORLD, PROJECT);
    try (Stream<Path> files = Files.walk(Path.of("data"))) {
      List<Path> reports =
          files.filter(file -> file.toString().endsWith("report.yaml")).sorted().toList();
      assertTrue(reports.size() > 5, "reports: " + reports.size());
      return reports.stream()
          .map(report -> dynamicTest(report.toString(), () -> same(compiled(compiler, report))));
    }
  }

  @TestFactory
  @DisplayName("where each rule has something against it")
  Stream<DynamicTest> whereRulesHaveSomethingAgainstIt() throws IOException {
    List<RuleExample> examples = examples();
    MemoryWorld world = worldOf(examples);
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    return IntStream.range(0, examples.size())
        .mapToObj(
            at ->
                dynamicTest(
                    examples.get(at).toString(),
                    () -> same(compiled(compiler, Path.of(file(at))))));
  }

  /** Prose folds spaces, so that not all that Word files can have stands in reports. */
  @Test
  @DisplayName("which is nearly everywhere where the rule itself has")
  void nearlyEverywhere() throws IOException {
    MemoryWorld world = worldOf(examples());
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    long found =
        IntStream.range(0, examples().size())
            .filter(at -> !same(compiled(compiler, Path.of(file(at)))).isEmpty())
            .count();
    assertTrue(found * 10 > examples().size() * 8L, found + " of " + examples().size());
  }

  private static List<RuleExample> examples() {
    return rules()
        .filter(rule -> RulesTest.ofWords().contains(rule))
        .flatMap(rule -> RulesTest.firing(rule).stream())
        .filter(ExampleReport::canStandInYaml)
        .toList();
  }

  private static MemoryWorld worldOf(List<RuleExample> examples) throws IOException {
    MemoryWorld world = new MemoryWorld().withAll(ProjectTemplates.WORLD, ProjectTemplates.FOLDER);
    IntStream.range(0, examples.size())
        .forEach(at -> world.with(file(at), ExampleReport.of(examples.get(at))));
    return world;
  }

  private static String file(int at) {
    return "data/" + at + "/report.yaml";
  }
}
