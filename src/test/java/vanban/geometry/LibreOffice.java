package vanban.geometry;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vanban.Requirement;

/**
 * Prints Word files to pages, as an office would.
 *
 * <p>Where LibreOffice or a font with the metrics of Times New Roman is absent, the test is
 * skipped, unless the environment says {@code VANBAN_REQUIRE_LIBREOFFICE=true}, as it does in CI:
 * then the test fails.
 */
final class LibreOffice {
  private static final String PROGRAM = "soffice";
  private static final String REQUIRED = "VANBAN_REQUIRE_LIBREOFFICE";
  private static final long PATIENCE_SECONDS = 180;

  private static final String MODULE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" \
      script:language="StarBasic">%s</script:module>
      """;

  private LibreOffice() {}

  /**
   * Prints files, all in one go since the start of LibreOffice is what takes time.
   *
   * @param documents Word files by name
   * @return their pages by the same names
   */
  static Map<String, List<Sheet>> print(Map<String, byte[]> documents) {
    require();
    try {
      Map<String, List<Sheet>> pages = print(documents, Files.createTempDirectory("vanban-pages"));
      boolean inTimes = pages.values().stream().flatMap(List::stream).allMatch(Sheet::isInTimes);
      require(inTimes, "Times New Roman, nor a font of its metrics such as Liberation Serif");
      return pages;
    } catch (IOException e) {
      throw new AssertionError("LibreOffice could not print", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  /** Skips the test where there is none, or fails it where there must be. */
  static void require() {
    require(isPresent(), PROGRAM + " on the path");
  }

  private static void require(boolean met, String what) {
    Requirement.of(REQUIRED, met, what);
  }

  private static boolean isPresent() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(java.io.File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
  }

  /**
   * Opens a file, lets a macro work on it and prints what comes of that.
   *
   * @param macro a module in Basic with {@code Sub Main(source As String, target As String)}, which
   *     opens the one, prints to the other, and ends the program
   */
  static List<Sheet> edited(byte[] document, String macro) {
    require();
    try {
      Path folder = Files.createTempDirectory("vanban-clerk");
      Path source = Files.write(folder.resolve("document.docx"), document);
      List<String> start =
          List.of(
              PROGRAM,
              "-env:UserInstallation=" + folder.resolve("profile").toUri(),
              "--headless",
              "--norestore");
      Path log = folder.resolve("log");
      run(with(start, "--terminate_after_init"), log); // makes the folder of macros
      Files.writeString(
          folder.resolve("profile/user/basic/Standard/Module1.xba"),
          MODULE.formatted(escaped(macro)));
      Path target = folder.resolve("document.pdf");
      run(
          with(
              start,
              "macro:///Standard.Module1.Main(\"%s\",\"%s\")"
                  .formatted(source.toUri(), target.toUri())),
          log);
      List<Sheet> sheets = SheetReader.read(target);
      delete(folder);
      return sheets;
    } catch (IOException e) {
      throw new AssertionError("LibreOffice could not run the macro", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static List<String> with(List<String> words, String last) {
    List<String> all = new ArrayList<>(words);
    all.add(last);
    return all;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Map<String, List<Sheet>> print(Map<String, byte[]> documents, Path folder)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Path file = folder.resolve(document.getKey() + ".docx");
      Files.write(file, document.getValue());
      command.add(file.toString());
    }
    run(command, folder.resolve("log"));
    Map<String, List<Sheet>> pages = new LinkedHashMap<>();
    for (String name : documents.keySet()) {
      pages.put(name, SheetReader.read(folder.resolve(name + ".pdf")));
    }
    delete(folder);
    return pages;
  }

  private static void run(List<String> command, Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("LibreOffice took more than " + PATIENCE_SECONDS + " s: " + Files.readString(log));
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (var files = Files.walk(folder)) {
      deepestFirst = files.sorted(java.util.Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
