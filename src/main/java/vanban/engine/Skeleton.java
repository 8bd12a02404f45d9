package vanban.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.World;

/** The start of a new report: a file that renders at once and explains its keys. */
public final class Skeleton {
  private static final String FILE = "skeleton.yaml";
  private static final String SHARED = "lib";

  private Skeleton() {}

  /**
   * Writes {@code data/<name>/report.yaml} for a layout: its own {@code skeleton.yaml}, or the one
   * in {@code templates/lib}, with the layout's name in it.
   *
   * @param name a folder below the data folder that has no report yet
   * @param layout one of the layouts there are
   * @return the file; empty if it could not be made, the reason then among the diagnostics
   * @throws IOException if the skeleton cannot be read
   */
  public static Optional<Path> write(
      World world, Project project, String name, String layout, Diagnostics diagnostics)
      throws IOException {
    Path file = project.data().resolve(name).resolve("report.yaml").normalize();
    if (world.isFile(file)) {
      diagnostics.add(Diagnostic.error(Code.ALREADY_THERE, world.display(file)));
      return Optional.empty();
    }
    Path own = project.templates().resolve(layout).resolve(FILE);
    Path shared = project.templates().resolve(SHARED).resolve(FILE);
    String text = world.read(world.isFile(own) ? own : shared).text();
    String filled = text.replaceFirst("(?m)^layout:.*$", "layout: " + layout);
    byte[] content = (schemaLine(world, file) + filled).getBytes(StandardCharsets.UTF_8);
    try {
      world.write(file, content);
      return Optional.of(file);
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.error(
              Code.UNWRITABLE_OUTPUT, world.display(file), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** The line by which editors find the schema, where the project has one. */
  private static String schemaLine(World world, Path file) {
    if (!world.isFile(Path.of("schema", "report.schema.json")) || file.isAbsolute()) {
      return "";
    }
    String up = "../".repeat(file.getNameCount() - 1);
    return "# yaml-language-server: $schema=" + up + "schema/report.schema.json\n";
  }
}
