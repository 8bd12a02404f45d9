package vanban.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vanban.ProjectTemplates;
import vanban.source.SourceFile;

/** All YAML files of the project: cases, samples and layouts. */
public final class YamlFiles {
  private static final List<String> FOLDERS =
      List.of("src/test/resources/cases", "data", "templates");

  private YamlFiles() {}

  /** All of them; bytes that are not UTF-8 are replaced. */
  public static List<SourceFile> all() {
    return FOLDERS.stream().flatMap(YamlFiles::below).toList();
  }

  /** Those with nothing wrong in their YAML. */
  public static List<SourceFile> sound() {
    return all().stream()
        .filter(file -> YamlReader.parse(file).diagnostics().isEmpty())
        .filter(file -> YamlReader.parse(file).root().orElseThrow() instanceof YamlMapping)
        .toList();
  }

  private static Stream<SourceFile> below(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(ProjectTemplates::holds)
          .sorted()
          .toList()
          .stream()
          .map(YamlFiles::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return SourceFile.of(file.toString(), new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
