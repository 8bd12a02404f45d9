package vanban.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.check.figure.FigureRules;
import vanban.check.page.PageRules;
import vanban.check.text.Rule;

/**
 * Tries each rule at the examples of its page and at those of {@code rules/<id>.txt}: below {@code
 * # fires} what it must find, at the very words, below {@code # silent} what is right though it may
 * look wrong. An example ends with an empty line.
 */
@DisplayName("A rule of the reviewer")
class RulesTest {
  private static final Path CORPUS = Path.of("src/test/resources/rules");
  private static final String SILENT = "# silent\n";
  private static final int LEAST = 5;

  private static String corpus(Rule rule) {
    try {
      return Files.readString(CORPUS.resolve(rule.id() + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<RuleExample> firing(Rule rule) {
    String text = corpus(rule);
    return RuleExample.all(
        text.substring(0, text.indexOf(SILENT)).replaceFirst("\\A# fires\n", ""));
  }

  private static List<RuleExample> silent(Rule rule) {
    String text = corpus(rule);
    return RuleExample.all(text.substring(text.indexOf(SILENT) + SILENT.length()));
  }

  private static Stream<DynamicContainer> ofEach(RuleTest test) {
    return ofWords().stream().map(rule -> dynamicContainer(rule.id(), test.of(rule)));
  }

  /**
   * Those that look at words alone; those for pages {@link PageRulesTest} tries at files, those for
   * figures {@link FigureRulesTest} at reports.
   */
  static List<Rule> ofWords() {
    return Rules.ALL.stream()
        .filter(rule -> !PageRules.ALL.contains(rule) && !FigureRules.ALL.contains(rule))
        .toList();
  }

  /** Tests of a rule. */
  private interface RuleTest {
    Stream<DynamicTest> of(Rule rule);
  }

  @TestFactory
  @DisplayName("finds the very words that are wrong, and nothing else")
  Stream<DynamicContainer> findsTheVeryWords() {
    return ofEach(
        rule ->
            Stream.concat(
                    firing(rule).stream(), RuleExample.all(RulePage.of(rule).part("Sai")).stream())
                .map(
                    one ->
                        dynamicTest(
                            one.toString(),
                            () -> assertEquals(one.faults(), one.found(rule), one.marked()))));
  }

  @TestFactory
  @DisplayName("is silent where nothing is wrong, as are all others")
  Stream<DynamicContainer> isSilentWhereNothingIsWrong() {
    return ofEach(
        rule ->
            Stream.concat(
                    silent(rule).stream(), RuleExample.all(RulePage.of(rule).part("Đúng")).stream())
                .map(
                    one ->
                        dynamicTest(
                            one.toString(),
                            () -> assertEquals(List.of(), one.found(Rules.ALL), one.marked()))));
  }

  @TestFactory
  @DisplayName("has at least five examples of each kind, and a page with all of its parts")
  Stream<DynamicTest> hasEnoughExamples() {
    return ofWords().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () -> {
                      assertTrue(firing(rule).size() >= LEAST, "firing");
                      assertTrue(silent(rule).size() >= LEAST, "silent");
                      assertTrue(firing(rule).stream().noneMatch(one -> one.faults().isEmpty()));
                      assertTrue(silent(rule).stream().allMatch(one -> one.faults().isEmpty()));
                      assertEquals(
                          RulePage.HEADINGS, List.copyOf(RulePage.of(rule).parts().keySet()));
                    }));
  }

  @Test
  @DisplayName("has an id of its own, a page, and a corpus; there are no others")
  void hasAnIdOfItsOwn() throws IOException {
    Set<String> ids = new TreeSet<>(Rules.ids());
    assertEquals(Rules.ALL.size(), ids.size());
    assertEquals(
        ofWords().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)),
        names(CORPUS));
    assertEquals(ids, names(Path.of("src/main/resources/vanban/check/rules")));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.(?:txt|md)$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  @DisplayName("stands in docs/rules.md, which `vanban explain --all` writes")
  void standsInTheDocs() throws IOException {
    assertEquals(RulesDocument.text(), Files.readString(Path.of("docs/rules.md")));
  }
}
