package vanban.disaster;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.libraries.Libraries;

/** A folder with reports, in which the program is run as it is delivered. */
record Office(Path folder) {
  private static final Path TEMPLATES = Path.of("templates").toAbsolutePath();

  /** What a run has printed, and how it ended. */
  record Ended(int status, String out, String err) {}

  /** Writes a report whose document says {@code words}. */
  Path report(String name, String words) throws IOException {
    return write(
        "data/" + name + "/report.yaml",
        """
        layout: party-hd05
        issuer: {name: TỈNH UỶ A}
        number: {symbol: BC/TU}
        place: A
        title: thử
        opening: %s.
        """
            .formatted(words));
  }

  /** Writes a file. */
  Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** A run that is still to be started. */
  ProcessBuilder builder(String... typed) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xmx256m"));
    command.addAll(List.of("-cp", classPath(), "vanban.cli.Main"));
    command.addAll(List.of(typed));
    if (List.of("render", "check", "figures").contains(typed[0])) {
      command.addAll(List.of("--templates", TEMPLATES.toString()));
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8"); // the system says why in English
    return builder;
  }

  private static String classPath() throws IOException {
    return Stream.of(Libraries.classPath().split(File.pathSeparator))
        .map(jar -> Path.of(jar).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The same run by a shell, after a command such as {@code ulimit -f 4;}. */
  ProcessBuilder after(String first, String last, String... typed) throws IOException {
    ProcessBuilder plain = builder(typed);
    List<String> command = new ArrayList<>();
    command.addAll(List.of("bash", "-c", first + " exec \"$@\" " + last, "bash"));
    command.addAll(plain.command());
    return plain.command(command);
  }

  /** Runs to the end. */
  Ended run(String... typed) throws IOException, InterruptedException {
    return run(builder(typed));
  }

  /** Runs to the end. */
  Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
    Path err = Files.createTempFile("vanban", ".err");
    try {
      Process process = builder.redirectError(err.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), out, Files.readString(err));
    } finally {
      Files.delete(err);
    }
  }

  /** What lies in a folder, drafts too: names relative to it, and bytes as a text. */
  SortedMap<String, String> files(String below) throws IOException {
    Path root = folder.resolve(below);
    SortedMap<String, String> all = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
          all.put(root.relativize(file).toString().replace('\\', '/'), bytes);
        }
      }
    }
    return all;
  }

  /** Whether a name is that of a document that was not finished. */
  static boolean isDraft(String name) {
    return name.contains(".vanban-");
  }
}
