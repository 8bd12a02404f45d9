package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[|}]");

  @Test
  void bothLanguagesSayTheSameThings() throws IOException {
    assertEquals(
        words(Language.VI).stringPropertyNames(), words(Language.EN).stringPropertyNames());
  }

  @Test
  void bothLanguagesUseTheSameArguments() throws IOException {
    Properties vi = words(Language.VI);
    Properties en = words(Language.EN);
    for (String key : vi.stringPropertyNames()) {
      assertEquals(arguments(vi.getProperty(key)), arguments(en.getProperty(key)), key);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsSaidTwice(Language language) throws IOException {
    List<String> keys =
        text(language)
            .lines()
            .filter(line -> line.contains(" = ") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();
    assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys);
    assertEquals(words(language).size(), keys.size());
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void everyCodeHasWords(Code code) throws IOException {
    boolean found =
        words(Language.EN).stringPropertyNames().stream()
            .anyMatch(key -> key.equals(code.id()) || key.startsWith(code.id() + "."));
    assertTrue(found, code.id());
  }

  @Test
  void everyMessageIsOfACodeOrAHintOrOfACommandOrAnEditorOrThePreview() throws IOException {
    Set<String> codes = Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toSet());
    codes.addAll(Set.of("hint", "mend", "cli", "editor", "preview"));
    codes.addAll(Set.of("diff", "apply", "untracked"));
    Set<String> others = new TreeSet<>();
    for (String key : words(Language.EN).stringPropertyNames()) {
      String code = key.replaceFirst("\\..*", "");
      if (!codes.contains(code)) {
        others.add(key);
      }
    }
    assertEquals(Set.of(), others);
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
  void oneThingIsSaidAsOne() {
    Messages messages = Messages.in(Language.EN);
    assertEquals("1 error, 2 warnings", messages.say("cli.counted", "1", "2"));
    assertEquals("0 errors, 1 warning", messages.say("cli.counted", "0", "1"));
    assertEquals("1.000 errors, 21 warnings", messages.say("cli.counted", "1.000", "21"));
    assertEquals("1 lỗi, 1 cảnh báo", Messages.in(Language.VI).say("cli.counted", "1", "1"));
  }

  /** Words for many behind a number that can be one would be wrong beside it. */
  @Test
  void noNumberStandsBeforeAWordOfManyAlone() throws IOException {
    Set<String> plural = new TreeSet<>();
    Pattern many =
        Pattern.compile(
            "\\{\\d} (?:errors|warnings|reports|comments|units|years|(?:other )?places)\\b");
    Properties words = words(Language.EN);
    for (String key : words.stringPropertyNames()) {
      if (many.matcher(words.getProperty(key)).find() && !key.startsWith("source-limit.")) {
        plural.add(key);
      }
    }
    assertEquals(Set.of(), plural);
  }

  @Test
  void aKeyThatIsNotThereIsABug() {
    Messages messages = Messages.in(Language.VI);
    assertThrows(IllegalArgumentException.class, () -> messages.say("không-có"));
  }

  private static Set<String> arguments(String words) {
    return ARGUMENT
        .matcher(words)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All messages of a language by their keys, wherever in the program their file lies. */
  static Properties words(Language language) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(text(language)));
    return words;
  }

  private static String text(Language language) throws IOException {
    String name = "messages_" + language.code() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
