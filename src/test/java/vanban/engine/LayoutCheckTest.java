package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostics;
import vanban.source.MemoryWorld;

@DisplayName("The check of a layout")
class LayoutCheckTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), ProjectTemplates.FOLDER, Path.of("out"));

  private static MemoryWorld templates() throws IOException {
    return new MemoryWorld().withAll(ProjectTemplates.WORLD, ProjectTemplates.FOLDER);
  }

  private static List<String> wrong(MemoryWorld world, String layout, int tried)
      throws IOException {
    Diagnostics found = new Diagnostics();
    LayoutCheck check = new LayoutCheck(world, PROJECT, CommandWording.PROGRAM);
    assertEquals(tried, check.check(layout, found), "documents tried");
    return found.sorted().stream()
        .map(one -> one.id().text() + " " + one.place().map(Object::toString).orElse(""))
        .toList();
  }

  @Test
  @DisplayName("says nothing of those of the project, and tries the skeleton of each genre")
  void saysNothingOfSoundOnes() throws IOException {
    assertEquals(List.of(), wrong(templates(), "party-hd05-a5", 8));
    assertEquals(List.of(), wrong(templates(), "office", 0));
  }

  @Test
  @DisplayName("finds what no report has come upon, each thing once")
  void findsWhatNoReportHasComeUpon() throws IOException {
    MemoryWorld world =
        templates()
            .with("templates/x/layout.yaml", "inherits: party-hd05-a5\nwords: {thua: a}\n")
            .with("templates/x/con.ftlx", "<#if report.title>")
            .with("templates/x/styles.yaml", "roles: {body: {size: 900pt}}");
    assertEquals(
        List.of(
            "layout-error templates/x/con.ftlx:1:18",
            "unused-word templates/x/layout.yaml:2:9",
            "wrong-measure templates/x/styles.yaml:1:22"),
        wrong(world, "x", 8));
  }

  @Test
  @DisplayName("tries a report of its own where the layout has no genres")
  void triesAReportOfItsOwn() throws IOException {
    MemoryWorld world =
        templates()
            .with(
                "templates/x/layout.ftlx",
                "<document title=\"${report.title}\" author=\"\"><part>"
                    + "<paragraph role=\"la\">${report.contact[0]}</paragraph></part></document>");
    assertEquals(List.of("unknown-role templates/x/layout.ftlx:1:68"), wrong(world, "x", 1));
  }

  @Test
  @DisplayName("gives all keys of a layout's own something to print, those that must be there too")
  void triesAllKeysOfItsOwn() throws IOException {
    String keys =
        "keys:\n  a: {required: true}\n  b: {kind: truth}\n"
            + "  c: {keys: {d: {required: true}, e: {kind: prose}}}\n";
    String template =
        "<document title=\"${own.a}\" author=\"\"><part><paragraph role=\"la\">1</paragraph><#if"
            + " own.b>\n"
            + "<paragraph role=\"lam\">1</paragraph></#if><#if own.c??><#if own.c.e??>\n"
            + "<paragraph role=\"lan\">1</paragraph></#if></#if></part></document>";
    MemoryWorld world =
        templates().with("templates/x/layout.yaml", keys).with("templates/x/layout.ftlx", template);
    assertEquals(
        List.of(
            "unknown-role templates/x/layout.ftlx:1:61",
            "unknown-role templates/x/layout.ftlx:2:18",
            "unknown-role templates/x/layout.ftlx:3:18",
            "unused-word templates/x/layout.yaml:4:14"),
        wrong(world, "x", 2));
    world = world.with("templates/x/layout.ftlx", template.replace("own.c.e??", "own.c.v?has"));
    assertTrue(wrong(world, "x", 2).get(0).startsWith("layout-error templates/x/layout.ftlx:2:"));
  }

  @Test
  @DisplayName("finds what is wrong with styles that only other layouts inherit")
  void findsWrongStylesOfBases() throws IOException {
    MemoryWorld world =
        templates()
            .with("templates/goc/layout.yaml", "inherits: party\nbase: true\n")
            .with("templates/goc/styles.yaml", "roles: {body: {size: 14pt}}");
    assertEquals(List.of(), wrong(world, "goc", 0));
    assertEquals(
        List.of("wrong-type templates/goc/styles.yaml:1:1"),
        wrong(world.with("templates/goc/styles.yaml", "chỉ là chữ"), "goc", 0));
  }

  @Test
  @DisplayName("is of the office's own where none is named")
  void isOfOwnLayouts() throws IOException {
    LayoutCheck check = new LayoutCheck(templates(), PROJECT, CommandWording.PROGRAM);
    assertEquals(check.names(), check.own());
    assertTrue(check.names().containsAll(Set.of("office", "party-hd05")));
  }
}
