package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What help says of commands and options")
class UsageWordsTest {
  private static final Path COMMANDS = Path.of("src/main/java/vanban/cli");
  private static final Path WORDS = Path.of("src/main/resources/vanban/cli");
  private static final Pattern KEY = Pattern.compile("descriptionKey = \"([^\"]+)\"");

  private static List<String> keys(String language) throws IOException {
    return Files.readAllLines(WORDS.resolve("usage_" + language + ".properties")).stream()
        .filter(line -> line.contains(" = ") && !line.startsWith("#") && !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .toList();
  }

  private static TreeSet<String> asked() throws IOException {
    TreeSet<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.list(COMMANDS)) {
      for (Path file : files.toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(key -> asked.add(key.group(1)));
      }
    }
    return asked;
  }

  @Test
  @DisplayName("is said in both languages, and once")
  void isSaidOnce() throws IOException {
    for (String language : List.of("vi", "en")) {
      assertEquals(new TreeSet<>(keys(language)).size(), keys(language).size(), language);
    }
    assertEquals(new TreeSet<>(keys("vi")), new TreeSet<>(keys("en")));
  }

  @Test
  @DisplayName("is said of all of them")
  void isSaidOfAll() throws IOException {
    TreeSet<String> missing = asked();
    assertTrue(missing.size() > 20, missing::toString);
    missing.removeAll(keys("vi"));
    assertEquals(new TreeSet<>(), missing);
  }
}
