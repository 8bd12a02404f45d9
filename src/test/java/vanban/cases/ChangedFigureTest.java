package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import vanban.cases.ChangedSample.Printed;
import vanban.usage.FigureUsage;

/**
 * One figure of the provincial sample is changed at the one place where it stands, in memory, and
 * the document is made again: every figure in turn.
 */
@DisplayName("One changed figure of the provincial sample")
@Order(1) // the longest, so that it is not the last to start
class ChangedFigureTest {
  private static final Path REPORT = Path.of("data/tinh-uy/2024-q1/report.yaml");

  private final ChangedSample sample = new ChangedSample(REPORT);
  private final Descent descent = new Descent(sample.usage());
  private final Map<String, Printed> usual = sample.printed();
  private final List<String> lines = sample.text().lines().toList();

  ChangedFigureTest() throws IOException {}

  @TestFactory
  @DisplayName("changes the words that follow from it, the lines they stand in, and nothing else")
  Stream<DynamicTest> changesWhatFollowsFromIt() {
    return tests(this::changesWhatFollowsFrom, sample.stated());
  }

  private void changesWhatFollowsFrom(String key) {
    Map<String, BigDecimal> changed = descent.balanced(key);
    sample.raise(changed);
    Map<String, Printed> uses = sample.printed();
    Set<String> others = new TreeSet<>(usual.keySet());
    others.removeIf(place -> usual.get(place).equals(uses.get(place)));

    assertEquals(dependent(changed.keySet()), others, "the uses whose words are others");
    List<Printed[]> pairs =
        others.stream().map(at -> new Printed[] {usual.get(at), uses.get(at)}).toList();
    List<String> now = sample.text().lines().toList();
    assertEquals(lines.size(), now.size());
    int differing = 0;
    for (int i = 0; i < lines.size(); i++) {
      String old = lines.get(i);
      String young = now.get(i);
      if (!old.equals(young)) {
        differing++;
        String became = old + "\nbecame\n" + young + "\nmore than by " + others;
        assertTrue(Rewording.explains(old, young, pairs), became);
      }
    }
    assertEquals(others.isEmpty(), differing == 0, "lines that differ: " + differing);
  }

  /** The places that print a figure in a form that follows from the changed ones. */
  private Set<String> dependent(Set<String> changed) {
    Set<String> dependent = new TreeSet<>();
    usual.forEach(
        (place, use) -> {
          if (descent.follows(use.key(), use.form(), changed)) {
            dependent.add(place);
          }
        });
    return dependent;
  }

  @TestFactory
  @DisplayName("that is a part, or has parts, no longer adds up: that is said, and nothing else")
  Stream<DynamicTest> isSaidNotToAddUp() {
    List<String> summed =
        sample.stated().stream().filter(key -> !descent.sumsBrokenBy(key).isEmpty()).toList();
    assertFalse(summed.isEmpty());
    return tests(this::isSaidNotToAddUp, summed);
  }

  private void isSaidNotToAddUp(String key) {
    sample.raise(Map.of(key, Descent.LARGE));
    Set<String> expected = new TreeSet<>();
    descent.sumsBrokenBy(key).forEach(whole -> expected.add("wrong-sum at " + partsOf(whole)));
    Set<String> said = new TreeSet<>(sample.wrong());
    said.removeIf(one -> one.startsWith("part-exceeds-whole")); // which it then does besides
    assertEquals(expected, said);
  }

  private String partsOf(String whole) {
    return sample.usage().rows().stream()
        .filter(row -> row.key().equals(whole))
        .map(FigureUsage.Row::figure)
        .findFirst()
        .flatMap(figure -> figure.parts())
        .map(parts -> parts.word().place().toString())
        .orElseThrow();
  }

  /** A test for each, which leaves the sample as it was. */
  private Stream<DynamicTest> tests(Consumer<String> test, List<String> keys) {
    return keys.stream()
        .map(
            key ->
                dynamicTest(
                    key,
                    () -> {
                      try {
                        test.accept(key);
                      } finally {
                        sample.restore();
                      }
                    }));
  }
}
