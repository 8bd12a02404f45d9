package vanban.docx.redline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vanban.ProjectTemplates;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.Workspace;

/** The reports below {@code data/} as Word files, as they are and after edits of their YAML. */
final class EditedReports {
  private static final Path DATA = Path.of("data");
  private static final int MOST_TRIES = 20;

  private final Workspace workspace =
      new Workspace(
          ProjectTemplates.WORLD, new Project(DATA, ProjectTemplates.FOLDER, Path.of("out")));
  private final List<Path> reports;

  EditedReports() {
    try {
      this.reports = workspace.reportsBelow(DATA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A report before and after edits.
   *
   * @param report its file
   * @param edited the text of the file that was edited, afterwards
   * @param old as a Word file, before
   * @param now as a Word file, afterwards
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody asks whether two pairs are equal
  record Pair(Path report, String edited, byte[] old, byte[] now) {}

  /** How many reports there are. */
  int count() {
    return reports.size();
  }

  /**
   * A report with edits that leave it one, of one of its files.
   *
   * @param seed the same gives the same edits
   */
  Pair pair(int report, long seed) {
    Path file = reports.get(report);
    try {
      Compiled old = workspace.compile(file).finished().orElseThrow();
      Random random = new Random(seed);
      List<Path> files = files(file);
      for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
        Path source = files.get(random.nextInt(files.size()));
        String yaml =
            new String(
                ProjectTemplates.WORLD.bytes(source, Integer.MAX_VALUE), StandardCharsets.UTF_8);
        String edited = new ReportEdits(random.nextLong()).edited(yaml);
        Optional<Compiled> now = workspace.compileWith(file, source, edited).finished();
        if (now.isPresent() && !edited.equals(yaml)) {
          return new Pair(file, edited, old.docx(), now.get().docx());
        }
      }
      return new Pair(file, "", old.docx(), old.docx());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its own file, and those in the folders beside it. */
  private static List<Path> files(Path report) throws IOException {
    List<Path> files = new ArrayList<>(List.of(report));
    if (report.endsWith("report.yaml")) {
      ProjectTemplates.WORLD.filesBelow(report.getParent()).stream()
          .filter(file -> file.toString().endsWith(".yaml") && !file.equals(report))
          .sorted()
          .forEach(files::add);
    }
    return files;
  }
}
