package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds together what can be wrong, what docs/diagnostics.md says of it, and the cases. */
class DiagnosticsDocTest {
  private static final Path PAGE = Path.of("docs/diagnostics.md");
  private static final Path GUIDE = Path.of("docs/huong-dan.md");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Pattern ENTRY =
      Pattern.compile("^### `(?<code>[^`]+)`$(?<text>.*?)(?=^##|\\z)", flags());
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

  /** The id of a rule of a layout, which is printed for its code. */
  private static final Pattern RULE = Pattern.compile("\\[[^/\\]]+/[^/\\]]+]: ");

  /** Those that no approved file shows yet. */
  private static final Set<Code> WITHOUT_CASE =
      EnumSet.of(
          Code.UNREADABLE_FILE,
          Code.UNWRITABLE_OUTPUT,
          Code.NO_PAGE_NUMBERS,
          Code.NO_PDF,
          Code.FAULT_OF_VANBAN,
          Code.TOO_MUCH_WRONG,
          Code.REVIEW, // which RulesTest shows
          Code.NOT_REVIEWED, // CheckCommandTest
          Code.NOT_READY, // ReleaseTest
          Code.ALREADY_THERE);

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  private static Map<String, String> entries() throws IOException {
    Map<String, String> entries = new LinkedHashMap<>();
    Matcher entry = ENTRY.matcher(Files.readString(PAGE));
    while (entry.find()) {
      entries.put(entry.group("code"), entry.group("text"));
    }
    return entries;
  }

  @Test
  void everyCodeHasItsEntryInTheOrderOfTheCodes() throws IOException {
    assertEquals(Stream.of(Code.values()).map(Code::id).toList(), List.copyOf(entries().keySet()));
  }

  @Test
  void everyEntryShowsEveryMessageOfItsCode() throws IOException {
    Properties words = MessagesTest.words(Language.VI);
    Map<String, String> entries = entries();
    Set<String> unsaid =
        words.stringPropertyNames().stream()
            .filter(key -> entries.containsKey(key.replaceFirst("\\..*", "")))
            .filter(key -> !key.startsWith(Code.REVIEW.id() + ".")) // docs/rules.md shows them
            .filter(key -> !says(entries.get(key.replaceFirst("\\..*", "")), words, key))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unsaid);
  }

  private static boolean says(String entry, Properties words, String key) {
    String pattern =
        ARGUMENT
            .splitAsStream(words.getProperty(key))
            .map(DiagnosticsDocTest::anySpaces)
            .collect(Collectors.joining(".+?"));
    return Pattern.compile(pattern, Pattern.DOTALL).matcher(entry).find();
  }

  private static String anySpaces(String text) {
    return Stream.of(text.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
  }

  /** Examples of what is wrong print what is shown below them; the others print nothing. */
  @TestFactory
  Stream<DynamicTest> everyExampleSaysWhatIsPrinted() {
    return Stream.of(PAGE, GUIDE).flatMap(DiagnosticsDocTest::examples);
  }

  private static Stream<DynamicTest> examples(Path page) {
    try {
      return DocExample.in(Files.readString(page)).stream()
          .map(
              example ->
                  dynamicTest(
                      page + ":" + example.line(),
                      () -> assertEquals(example.message(), example.printed())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCodeHasACase() throws IOException {
    String approved = approved();
    Set<Code> missing =
        Stream.of(Code.values())
            .filter(code -> !approved.contains("[" + code.id() + "]"))
            .filter(code -> code != Code.GENRE_RULE || !RULE.matcher(approved).find())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Code.class)));
    missing.removeAll(WITHOUT_CASE);
    assertEquals(Set.of(), missing);
  }

  private static String approved() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.toString().matches(".*(?:\\.approved|/expected)\\.txt"))
          .sorted()
          .map(DiagnosticsDocTest::read)
          .collect(Collectors.joining());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
