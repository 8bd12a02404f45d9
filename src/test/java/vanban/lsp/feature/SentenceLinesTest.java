package vanban.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.engine.ReportFinder;
import vanban.source.DiskWorld;
import vanban.source.Edits;
import vanban.source.MemoryWorld;
import vanban.source.SourceFile;
import vanban.source.World;

@DisplayName("Texts are put one sentence on a line")
class SentenceLinesTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  private static String formatted(String text) {
    return formatted(SourceFile.of("report.yaml", text));
  }

  private static String formatted(SourceFile file) {
    Edits edits = new Edits(file);
    SentenceLines.of(file, 1, Integer.MAX_VALUE).forEach(edits::add);
    return edits.text();
  }

  @Test
  @DisplayName("in texts of several lines and in their lists, as far right as they stand")
  void splits() {
    assertEquals(
        "body: |\n  Thu tăng. \n".replace(" \n", "\n") + "  Chi giảm.\n  - Một.\n    Hai.\n",
        formatted("body: |\n  Thu tăng. Chi giảm.\n  - Một. Hai.\n"));
  }

  @Test
  @DisplayName("but not where a text is one line, a table, or would become something else")
  void leaves() {
    for (String text :
        List.of(
            "body: Thu tăng. Chi giảm.\n",
            "body: |\n  | Một. Hai. | Ba. |\n",
            "body: |\n  Chữ[^a].\n\n  [^a]: Một câu. Hai câu.\n",
            "body: |\n  Thu tăng. - Chi giảm.\n",
            "body: |\n  Năm nay. 2. Chi giảm.\n",
            "body: |\n  TP. Hồ Chí Minh có 1.916 hộ.\n",
            "# Một. Hai.\ntitle: A. B.\n")) {
      assertEquals(text, formatted(text));
    }
  }

  @Test
  @DisplayName("with the line ends that the file has")
  void keepsLineEnds() {
    assertEquals(
        "body: |\r\n  A nói.\r\n  B nghe.\r\n", formatted("body: |\r\n  A nói. B nghe.\r\n"));
  }

  @Test
  @DisplayName("and every sample is printed as before")
  void samplesStay() throws IOException {
    World disk = new DiskWorld(Path.of(""));
    MemoryWorld before =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, Path.of("templates"))
            .withAll(disk, Path.of("data"));
    MemoryWorld after =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, Path.of("templates"))
            .withAll(disk, Path.of("data"));
    int changed = 0;
    for (Path file : before.filesBelow(Path.of("data"))) {
      if (file.toString().endsWith(".yaml")) {
        SourceFile text = before.read(file);
        changed += SentenceLines.of(text, 1, Integer.MAX_VALUE).size();
        after.with(World.slashed(file), formatted(text));
      }
    }
    assertTrue(changed > 10, "only " + changed + " sentences");
    for (Path report : new ReportFinder(before).below(Path.of("data"))) {
      assertEquals(markup(before, report), markup(after, report), report.toString());
    }
  }

  private static String markup(World world, Path report) throws IOException {
    Diagnostics found = new Diagnostics();
    return new ReportCompiler(world, PROJECT)
        .compile(report, found)
        .map(Compiled::markup)
        .orElseThrow(() -> new AssertionError(found.sorted()));
  }
}
