package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the messages and the places where the program says them together, in whatever files these
 * stand.
 */
class MessageUseTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static Set<String> keys() throws IOException {
    return MessagesTest.words(Language.VI).stringPropertyNames();
  }

  private static Set<String> found(String pattern) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
    }
    return Pattern.compile(pattern)
        .matcher(all)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyVariantAndHintThatTheProgramUsesHasAMessage() throws IOException {
    Set<String> keys = keys();
    Set<String> variants = found("\\.variant\\(\\s*\"([^\"]+)\"");
    Set<String> hints = found("\\.hint\\(\\s*\"([^\"]+)\"");
    assertFalse(variants.isEmpty());
    assertFalse(hints.isEmpty());
    for (String variant : variants) {
      assertTrue(keys.stream().anyMatch(key -> key.endsWith("." + variant)), variant);
    }
    for (String hint : hints) {
      assertTrue(keys.contains("hint." + hint), hint);
    }
    for (String call : found("\\.hintAt\\(([^;]+);")) {
      assertTrue(
          keys.stream()
              .filter(key -> key.startsWith("hint."))
              .anyMatch(key -> call.contains('"' + key.substring("hint.".length()) + '"')),
          call);
    }
  }

  @Test
  void aWordThatWasMeantIsSaidSoThatItCanBeAMend() throws IOException {
    assertEquals(
        Set.of("private static final String DID_YOU_MEAN"),
        found("(private .*) = \"did-you-mean\""));
    assertEquals(Set.of(), found("(hint(?:At)?\\([^;]{0,200}?\"did-you-mean\")"));
  }

  @Test
  void everyMessageAboutProseIsUsed() throws IOException {
    Set<String> words = found("\"([a-z-]+)\"");
    List<String> unused =
        keys().stream()
            .filter(key -> key.startsWith("unsupported-prose."))
            .map(key -> key.substring("unsupported-prose.".length()))
            .filter(variant -> !words.contains(variant))
            .toList();
    assertEquals(List.of(), unused);
  }
}
