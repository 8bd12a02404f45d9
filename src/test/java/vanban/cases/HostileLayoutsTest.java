package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.engine.Compilation;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;
import vanban.source.Place;

@Isolated("looks at the terminal")
@DisplayName("Layouts and styles made to do harm")
class HostileLayoutsTest {
  private static final Duration LONGEST = Duration.ofSeconds(60); // for hangs alone
  private static final Path REPORT = Path.of("data/r.yaml");
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  /** {@code «text*5000»} stands for that text so many times. */
  private static final Pattern REPEATED = Pattern.compile("«([^»]*)\\*(\\d+)»");

  private static final String LAYOUT =
      """
      <document title="${report.title}" author="A"><part>
      <paragraph role="body">${report.title}</paragraph>
      %s
      </part></document>
      """;

  @ParameterizedTest(name = "{0}")
  @DisplayName("end in what is said of them, at its place, or in a document")
  @CsvFileSource(resources = "hostile-layouts.txt", delimiter = '¦', quoteCharacter = '¬')
  void endInWhatIsSaidOfThem(String name, String kind, String text, String expected) {
    String said =
        assertTimeoutPreemptively(LONGEST, () -> compiled(world(kind, expanded(text))), name);
    assertEquals(expected == null ? "" : expected, said);
  }

  @Test
  @DisplayName("that double a text forty times are stopped, by memory or by time")
  void thatDoubleATextAreStopped() {
    String said =
        compiled(world("layout.ftlx", "<#assign s='ab'><#list 1..40 as i><#assign s=s+s></#list>"));
    assertEquals(
        "layout-endless templates/x/layout.ftlx:1:35", said.replace("endless.memory", "endless"));
  }

  @Test
  @DisplayName("print nothing on the terminal that FreeMarker warns of")
  void printNothing() {
    PrintStream errors = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertEquals("", compiled(world("body", "<#if 'a'?replace('a', 'b', 'z') == 'b'></#if>")));
    } finally {
      System.setErr(errors);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  @DisplayName("may inherit one another twenty times, and no more")
  void mayInheritOneAnotherTwentyTimes() {
    assertEquals("", compiled(line(19)));
    assertEquals("wrong-inheritance.long templates/y18/layout.yaml:1:11", compiled(line(1000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"include", "import"})
  @DisplayName("may read some hundred templates in a chain, and no more")
  void mayReadSomeHundredTemplatesInAChain(String word) {
    assertEquals("", compiled(chain(word, 499)));
    String said = "layout-error.files templates/x/499.ftlx:1:1";
    assertEquals(said, compiled(chain(word, 500)));
    assertEquals(said, compiled(chain(word, 10_000)));
  }

  /** A layout with a number of templates each of which includes or imports the next. */
  private static MemoryWorld chain(String word, int length) {
    String name = word.equals("import") ? " as m" : "";
    MemoryWorld world = world("body", "<#%s '1.ftlx'%s>".formatted(word, name));
    for (int i = 1; i < length; i++) {
      world.with("templates/x/" + i + ".ftlx", "<#%s '%d.ftlx'%s>".formatted(word, i + 1, name));
    }
    return world.with("templates/x/" + length + ".ftlx", "");
  }

  /** A layout with a number of others in its line of inheritance. */
  private static MemoryWorld line(int length) {
    MemoryWorld world = world("layout.yaml", "inherits: y0");
    for (int i = 0; i < length; i++) {
      String says = i == length - 1 ? "title: A" : "inherits: y" + (i + 1);
      world.with("templates/y" + i + "/layout.yaml", says);
    }
    String last = "templates/y" + (length - 1) + "/styles.yaml";
    return world.with(last, "roles: {body: {size: 13pt}}");
  }

  @Test
  @DisplayName("may have roles that inherit one another twenty times, and no more")
  void mayHaveRolesInALine() {
    assertEquals("", compiled(world("styles.yaml", roles(20))));
    String found = compiled(world("styles.yaml", roles(20_000)));
    assertEquals("wrong-inheritance.long", found.split(" ", -1)[0]);
  }

  private static String roles(int length) {
    StringBuilder all = new StringBuilder("roles:\n  body: {size: 14pt}\n");
    for (int i = 1; i < length; i++) {
      String base = i == 1 ? "body" : "r" + (i - 1);
      all.append("  r%d: {inherits: %s}%n".formatted(i, base));
    }
    return all.toString();
  }

  private static MemoryWorld world(String kind, String text) {
    MemoryWorld world =
        new MemoryWorld()
            .with("data/r.yaml", report("kết quả"))
            .with("templates/x/layout.ftlx", LAYOUT.formatted(""))
            .with(
                "templates/x/styles.yaml",
                """
                roles:
                  body: {size: 14pt}
                  heading: {inherits: body}
                tables: {t: {border: 0.5pt}}
                charts: {c: {height: 50mm}}
                """);
    return switch (kind) {
      case "body" -> world.with("templates/x/layout.ftlx", LAYOUT.formatted(text));
      case "rule" -> ruled(world, text.split(" ~ ", 2));
      default -> world.with("templates/x/" + kind, text);
    };
  }

  private static MemoryWorld ruled(MemoryWorld world, String[] said) {
    return world
        .with("data/r.yaml", report(said[1]))
        .with("templates/x/layout.yaml", "rules:\n  r: {key: title, say: sai, " + said[0] + "}");
  }

  private static String report(String title) {
    return """
        layout: x
        issuer: {name: TỈNH ỦY HẬU GIANG}
        number: {symbol: BC/TU}
        place: Hậu Giang
        title: %s
        opening: Một dòng.
        signature: {position: BÍ THƯ}
        """
        .formatted(title);
  }

  private static String expanded(String text) {
    return REPEATED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(repeated(found)))
        .replace("⏎", "\n")
        .replace("␁", "\u0001");
  }

  private static String repeated(MatchResult found) {
    return found.group(1).repeat(Integer.parseInt(found.group(2)));
  }

  private static String compiled(MemoryWorld world) {
    try {
      List<String> before = world.names();
      Compilation made = new ReportCompiler(world, PROJECT).compile(REPORT);
      made.finished().ifPresent(HostileLayoutsTest::written);
      assertEquals(before, world.names(), "nothing is written before anybody asks");
      return made.diagnostics().stream()
          .filter(one -> one.code() != Code.UNPRINTED_TEXT) // most print little on purpose
          .limit(2)
          .map(HostileLayoutsTest::said)
          .collect(Collectors.joining(", "));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void written(Compiled made) {
    assertEquals(false, made.docx().length == 0 || made.text().isEmpty());
  }

  private static String said(Diagnostic one) {
    return one.message().key() + one.place().map(Place::toString).map(" "::concat).orElse("");
  }
}
