package vanban.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vanban.Approved;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;

/**
 * Holds small reports with one slip each to what is said of them, and their sound twins to silence.
 * Adding a pair is adding a folder.
 */
@DisplayName("Of twin reports")
class TwinCorpusTest {
  /** How many pairs a corpus has at least. */
  private static final int LEAST = 60;

  private static final List<String> CORPORA = List.of("lost-words", "false-numbers");

  @TestFactory
  @DisplayName("the wrong one is told, and the sound one is not")
  Stream<DynamicContainer> toldAndNotTold() {
    return CORPORA.stream()
        .map(corpus -> dynamicContainer(corpus, Twins.of(corpus).stream().map(this::tests)));
  }

  private DynamicContainer tests(Twins twins) {
    Stream<DynamicTest> tests =
        Stream.of(
            dynamicTest("is told", () -> isTold(twins)),
            dynamicTest("has a sound twin", () -> assertEquals("", Twins.print(twins.sound()))),
            dynamicTest("is no longer told once it is mended", () -> isMended(twins)));
    return dynamicContainer(twins.name(), tests);
  }

  private static void isTold(Twins twins) {
    List<Diagnostic> found = twins.wrong();
    assertFalse(found.isEmpty(), "nothing is said of it");
    assertTrue(found.stream().allMatch(one -> one.place().isPresent()), "it has no place");
    Approved.verify(Twins.print(found), twins.expected());
  }

  /** Each mend takes away what it mends, and brings nothing else along. */
  private static void isMended(Twins twins) {
    List<Diagnostic> found = twins.wrong();
    List<String> before = found.stream().map(TwinCorpusTest::what).toList();
    for (Diagnostic one : found) {
      for (Mend mend : one.mends()) {
        List<Diagnostic> left = twins.mended(mend.edits());
        List<String> after = left.stream().map(TwinCorpusTest::what).toList();
        assertTrue(left.size() < found.size(), () -> mend + " leaves " + Twins.print(left));
        assertTrue(before.containsAll(after), () -> mend + " brings " + Twins.print(left));
      }
    }
  }

  /** What is wrong, but for its column, which may have become another one. */
  private static String what(Diagnostic found) {
    return found.id().text() + " " + found.message();
  }

  @ParameterizedTest
  @FieldSource("CORPORA")
  @DisplayName("there are many")
  void areMany(String corpus) {
    int size = Twins.of(corpus).size();
    assertTrue(size >= LEAST, "only " + size + " in " + corpus);
  }
}
