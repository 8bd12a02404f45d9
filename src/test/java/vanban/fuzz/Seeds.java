package vanban.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.docx.Everything;
import vanban.docx.read.OddDocx;
import vanban.source.SourceFile;
import vanban.yaml.YamlFiles;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** What a fuzzer starts from: the cases of the tests, the samples, and what was found before. */
final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path FOUND = RESOURCES.resolve("fuzz");
  private static final Pattern OF_FIGURES = Pattern.compile("(?m)^figures:\\s*(\\{|$)");
  private static final int MOST_BYTES = 20_000;
  private static final int LEAST_LETTERS = 12;

  private Seeds() {}

  /** The inputs to start from, none of them long. */
  static List<byte[]> of(Target target) throws IOException {
    List<byte[]> seeds = new ArrayList<>(found(target));
    switch (target) {
      case YAML -> YamlFiles.all().forEach(file -> seeds.add(utf8(file.text())));
      case PROSE -> texts().forEach(text -> seeds.add(utf8(text)));
      case FIGURES ->
          YamlFiles.all().stream()
              .map(SourceFile::text)
              .filter(text -> OF_FIGURES.matcher(text).find())
              .forEach(text -> seeds.add(utf8(text)));
      case STYLES -> {
        seeds.addAll(files(Path.of("templates"), "styles.yaml"));
        seeds.addAll(files(RESOURCES, "styles.yaml"));
      }
      case MARKUP -> seeds.addAll(files(RESOURCES, ".xml"));
      case DOCX -> {
        seeds.add(Everything.docx());
        seeds.addAll(OddDocx.all().values());
        for (byte[] odd : OddDocx.all().values()) {
          seeds.add(Pieces.input(OddDocx.parts(odd)));
        }
      }
      case PROJECT -> seeds.addAll(cases());
    }
    return seeds.stream().filter(seed -> seed.length > 0 && seed.length <= MOST_BYTES).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What was found in earlier runs. */
  private static List<byte[]> found(Target target) throws IOException {
    Path folder = FOUND.resolve(target.id());
    return Files.isDirectory(folder) ? files(folder, ".input") : List.of();
  }

  private static List<byte[]> files(Path folder, String ending) throws IOException {
    List<byte[]> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ending)).sorted().toList()) {
        found.add(Files.readAllBytes(file));
      }
    }
    return found;
  }

  /** The longer texts of all YAML files, each once. */
  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    YamlFiles.all()
        .forEach(file -> YamlReader.parse(file).root().ifPresent(root -> add(root, texts)));
    texts.removeIf(text -> text.length() < LEAST_LETTERS);
    return texts;
  }

  private static void add(YamlValue value, Set<String> texts) {
    if (value instanceof YamlText text) {
      texts.add(text.text().value());
    } else if (value instanceof YamlList list) {
      list.items().forEach(item -> add(item, texts));
    } else if (value instanceof YamlMapping mapping) {
      mapping.entries().forEach(entry -> add(entry.value(), texts));
    }
  }

  /** The cases that have one report, each with its files. */
  private static List<byte[]> cases() throws IOException {
    List<byte[]> cases = new ArrayList<>();
    try (Stream<Path> folders = Files.list(RESOURCES.resolve("cases"))) {
      for (Path folder : folders.sorted().toList()) {
        if (Files.exists(folder.resolve("report.yaml"))) {
          cases.add(Pieces.input(written(folder)));
        }
      }
    }
    return cases;
  }

  /** What an author wrote, by its path in the folder. */
  private static Map<String, byte[]> written(Path folder) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.getFileName().toString().contains(".approved.")) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(file));
        }
      }
    }
    return files;
  }
}
