package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  private static Properties bundle(String language) throws IOException {
    Properties words = new Properties();
    Path file =
        Path.of("src/main/resources/vanban/diagnostic/messages_" + language + ".properties");
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    }
    return words;
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
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(
        new TreeSet<>(bundle("vi").stringPropertyNames()),
        new TreeSet<>(bundle("en").stringPropertyNames()));
  }

  @Test
  void bothLanguagesSpeakOfTheSameArguments() throws IOException {
    Properties vi = bundle("vi");
    Properties en = bundle("en");
    for (String key : vi.stringPropertyNames()) {
      assertEquals(arguments(vi.getProperty(key)), arguments(en.getProperty(key)), key);
    }
  }

  private static Set<String> arguments(String message) {
    return ARGUMENT.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @Test
  void argumentsStandWhereTheWordsWantThem() {
    Messages messages = Messages.in(Language.EN);
    assertEquals("the key `a` does not go with `b`", messages.say("conflicting-keys", "a", "b"));
    assertEquals("there is no key `{0}$1` here", messages.say("unknown-key", "{0}$1"));
    assertTrue(messages.say("wrong-term").startsWith("`${` wants"));
    assertEquals("there is no key `{0}` here", messages.say("unknown-key"));
  }

  @Test
  void aKeyThatIsNotThereIsABug() {
    Messages messages = Messages.in(Language.VI);
    assertThrows(IllegalArgumentException.class, () -> messages.say("không-có"));
  }

  @Test
  void everyCodeHasAMessage() throws IOException {
    Set<String> keys = bundle("vi").stringPropertyNames();
    for (Code code : Code.values()) {
      assertTrue(
          keys.stream().anyMatch(key -> key.equals(code.id()) || key.startsWith(code.id() + ".")),
          code.id());
    }
  }

  @Test
  void everyVariantAndHintThatTheProgramUsesHasAMessage() throws IOException {
    Set<String> keys = bundle("vi").stringPropertyNames();
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
  void everyMessageAboutProseIsUsed() throws IOException {
    Set<String> words = found("\"([a-z-]+)\"");
    List<String> unused =
        bundle("vi").stringPropertyNames().stream()
            .filter(key -> key.startsWith("unsupported-prose."))
            .map(key -> key.substring("unsupported-prose.".length()))
            .filter(variant -> !words.contains(variant))
            .toList();
    assertEquals(List.of(), unused);
  }
}
