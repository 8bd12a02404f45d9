package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Mending;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.Edit;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("What check --fix mends")
class FixTwiceTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final List<RuleExample> EXAMPLES =
      RulesTest.ofWords().stream()
          .flatMap(rule -> RulesTest.firing(rule).stream())
          .filter(ExampleReport::canStandInYaml)
          .toList();

  private static Path file(int at) {
    return Path.of("data/" + at + "/report.yaml");
  }

  private static String report(int at) {
    return ExampleReport.of(EXAMPLES.get(at));
  }

  private static MemoryWorld office() throws IOException {
    return new MemoryWorld().withAll(ProjectTemplates.WORLD, ProjectTemplates.FOLDER);
  }

  private static MemoryWorld examples() throws IOException {
    MemoryWorld world = office();
    IntStream.range(0, EXAMPLES.size()).forEach(at -> world.with(file(at).toString(), report(at)));
    return world;
  }

  private static List<Diagnostic> found(ReportCompiler compiler, Path report) {
    Diagnostics found = new Diagnostics();
    compiler.review(report, false, found);
    return found.sorted();
  }

  private static String printed(ReportCompiler compiler, Path report) {
    return compiler.compile(report, new Diagnostics()).map(Compiled::text).orElseThrow();
  }

  @Test
  @DisplayName("is nothing in the samples")
  void isNothingInTheSamples() throws IOException {
    World world = ProjectTemplates.WORLD;
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    List<Path> reports = compiler.reportsBelow(Path.of("data"));
    assertTrue(reports.size() > 20, "reports: " + reports.size());
    for (Path report : reports) {
      assertEquals(List.of(), new Mending(world).of(found(compiler, report)), report.toString());
    }
  }

  @Test
  @DisplayName("is mended for good: the second time nothing changes")
  void isMendedForGood() throws IOException {
    MemoryWorld world = examples();
    fix(world);
    List<String> once = texts(world);
    fix(world);
    assertEquals(String.join("", once), String.join("", texts(world)));
    long mended =
        IntStream.range(0, EXAMPLES.size()).filter(at -> !once.get(at).equals(report(at))).count();
    assertTrue(mended > 100, "mended: " + mended + " of " + EXAMPLES.size());
  }

  private static void fix(World world) {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    new CommandLineTool(world, nowhere, nowhere, Screens.NONE, Locale.ROOT).run("check", "--fix");
  }

  private static List<String> texts(MemoryWorld world) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < EXAMPLES.size(); at++) {
      texts.add(new String(world.bytes(file(at)), StandardCharsets.UTF_8));
    }
    return texts;
  }

  /**
   * A mend, and the report with it.
   *
   * @param at number of the example
   */
  private record Alone(int at, Diagnostic found, Mending.Mended mended, String before) {
    Path file() {
      return Path.of("data/alone/" + at + "/" + found.place().orElseThrow().start() + ".yaml");
    }
  }

  @Test
  @DisplayName("changes what is printed where it stands by no more than its words")
  void changesWhatIsPrinted() throws IOException {
    List<Alone> all = alone();
    MemoryWorld world = office();
    all.forEach(one -> world.with(one.file().toString(), one.mended().text()));
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    for (Alone one : all) {
      String after = printed(compiler, one.file());
      List<Edit> edits = one.found().mends().get(0).edits();
      int letters = edits.get(edits.size() - 1).place().end() - edits.get(0).place().start();
      int more = one.mended().text().length() - one.mended().file().text().length();
      Change change = Change.between(one.before(), after);
      assertTrue(change.before().length() <= letters, () -> one.found() + " " + change);
      assertTrue(change.after().length() <= letters + more, () -> one.found() + " " + change);
    }
  }

  /** Each mend of each example. */
  private static List<Alone> alone() throws IOException {
    MemoryWorld world = examples();
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    Mending mending = new Mending(world);
    List<Alone> all = new ArrayList<>();
    for (int at = 0; at < EXAMPLES.size(); at++) {
      String before = printed(compiler, file(at));
      for (Diagnostic found : found(compiler, file(at))) {
        int number = at;
        mending.of(List.of(found)).stream()
            .map(mended -> new Alone(number, found, mended, before))
            .forEach(all::add);
      }
    }
    return all;
  }

  /** What is left of two texts without what they have in common before and behind. */
  private record Change(String before, String after) {
    static Change between(String before, String after) {
      int most = Math.min(before.length(), after.length());
      int from =
          IntStream.range(0, most)
              .filter(at -> before.charAt(at) != after.charAt(at))
              .findFirst()
              .orElse(most);
      int behind =
          IntStream.range(0, most - from)
              .filter(
                  back ->
                      before.charAt(before.length() - 1 - back)
                          != after.charAt(after.length() - 1 - back))
              .findFirst()
              .orElse(most - from);
      return new Change(
          before.substring(from, before.length() - behind),
          after.substring(from, after.length() - behind));
    }
  }
}
