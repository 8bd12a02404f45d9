package vanban.cases;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.source.MemoryWorld;

/**
 * A case whose {@code new.args} hold the words behind {@code new}, one a line; the last is the new
 * folder. It is carried out in memory.
 */
final class NextCase {
  private final List<String> args;
  private final MemoryWorld world = new MemoryWorld();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /** The case of a folder, with the project's templates. */
  NextCase(Path folder) throws IOException {
    this.args = Files.readAllLines(folder.resolve("new.args"));
    add(folder.resolve("data"), Path.of("data"));
    add(Path.of("templates"), Path.of("templates"));
  }

  private void add(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = to.resolve(from.relativize(file)).toString().replace('\\', '/');
        world.with(name, Files.readAllBytes(file));
      }
    }
  }

  /** How it ended, what was said, what was written, and what check says of the new report. */
  String print() throws IOException {
    List<String> before = world.names();
    StringBuilder out = new StringBuilder();
    int status = run(Stream.concat(Stream.of("new"), args.stream()));
    out.append("exit ").append(status).append("\n\n").append(said());
    for (String name : world.names()) {
      if (!before.contains(name)) {
        String text = new String(world.bytes(Path.of(name)), StandardCharsets.UTF_8);
        out.append("\n==== ").append(name).append(" ====\n").append(text);
      }
    }
    return status == 0 ? out.append(check()).toString() : out.toString();
  }

  private String check() {
    String folder = args.get(args.size() - 1);
    String shown = folder.startsWith("data/") ? folder : "data/" + folder;
    int status = run(Stream.of("check", shown, "--format", "short"));
    return "\n==== check ====\nexit "
        + status
        + "\n"
        + said().replaceAll("(?m)^đã kiểm tra.*\\n", "");
  }

  private int run(Stream<String> words) {
    said.reset();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    return new CommandLineTool(world, print, print, Screens.NONE, Locale.forLanguageTag("vi"))
        .run(words.toArray(String[]::new));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
