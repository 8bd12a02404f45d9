package vanban.fuzz;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.Approved;
import vanban.diagnostic.Diagnostic;

/**
 * {@code src/test/resources/fuzz/<target>/<what is odd>.input}: what once made a reader fail, or
 * might; beside it the codes of what is to be said of it.
 */
@DisplayName("An input that a fuzzer found")
class FuzzedInputsTest {
  private static final Path FOLDER = Path.of("src/test/resources/fuzz");

  @TestFactory
  @DisplayName("is read, or what is wrong with it is said, within seconds")
  Stream<DynamicTest> found() throws IOException {
    return Stream.of(Target.values())
        .flatMap(
            target ->
                inputs(target).stream()
                    .map(
                        input ->
                            DynamicTest.dynamicTest(
                                FOLDER.relativize(input).toString(), () -> check(target, input))));
  }

  private static List<Path> inputs(Target target) {
    Path folder = FOLDER.resolve(target.id());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".input")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Target target, Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    List<Diagnostic> found = assertTimeoutPreemptively(ofSeconds(10), () -> target.read(bytes));
    FuzzTarget.print(found);
    String name = input.getFileName().toString().replace(".input", ".approved.txt");
    Approved.verify(said(found), input.resolveSibling(name));
  }

  /** Each code with how often it is said, in the order in which they are said first. */
  private static String said(List<Diagnostic> found) {
    Map<String, Integer> times = new LinkedHashMap<>();
    found.forEach(one -> times.merge(one.severity() + " " + one.code().id(), 1, Integer::sum));
    StringBuilder said = new StringBuilder(times.isEmpty() ? "nothing is wrong\n" : "");
    times.forEach((what, count) -> said.append(count).append(" × ").append(what).append('\n'));
    return said.toString();
  }

  @ParameterizedTest
  @EnumSource(Target.class)
  @DisplayName("has others to start from, each of which is read too")
  void seeds(Target target) throws IOException {
    List<byte[]> seeds = Seeds.of(target);
    assertTrue(seeds.size() >= 10, target + ": " + seeds.size());
    FuzzTarget.print(target.read(seeds.get(seeds.size() / 2)));
  }

  @Test
  @DisplayName("comes back from its pieces as it was")
  void pieces() {
    byte[] input = "%% a.yaml\nmột\n\n%% b/c.yaml\n\u0000\u00ff".getBytes();
    assertEquals(List.of("a.yaml", "b/c.yaml"), List.copyOf(Pieces.of(input).keySet()));
    assertEquals(new String(input), new String(Pieces.input(Pieces.of(input))));
  }
}
