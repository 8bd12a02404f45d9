package vanban.report.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A pattern of paths")
class PathPatternTest {

  @ParameterizedTest
  @CsvSource({
    "units/*/figures.yaml, units, a/figures.yaml, a",
    "units/*/figures.yaml, units, a/b/figures.yaml, -",
    "units/*/figures.yaml, units, a/figures.yaml.bak, -",
    "q1-*.yaml, '', q1-vi-thanh.yaml, vi-thanh",
    "q1-*.yaml, '', q1-.yaml, -",
    "../*/x*.yaml, .., a/xb.yaml, a/b",
    "a/b.yaml, a, b.yaml, a/b.yaml",
    "a/b.yaml, a, bxyaml, -",
    "*-*.yaml, '', a-b-c.yaml, a-b/c",
    "*a*, '', aaaa, aa/a",
    "*a*, '', ba, -",
    "**.yaml, '', ab.yaml, a/b",
    "u/*, u, a/b, -"
  })
  @DisplayName("matches one folder or a part of a name by a star")
  void matchesByAStar(String typed, String folder, String path, String stars) {
    PathPattern pattern = PathPattern.of(typed);
    assertEquals(folder, pattern.folder());
    assertEquals(stars, pattern.match(path).orElse("-"));
  }

  @Test
  @DisplayName("takes no longer where its stars could stand for many things")
  void takesNoLongerWhereStarsCouldStandForMany() {
    PathPattern pattern = PathPattern.of("*a".repeat(100) + "*b");
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals(Optional.empty(), pattern.match("a".repeat(2_000))));
    assertTrue(pattern.match("a".repeat(2_000) + "b").isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "units/*/figures.yaml, ../q1/units, ../q1/units/*/figures.yaml",
    "../../a/*/x*.yaml, '', */x*.yaml",
    "q1-*.yaml, ../units, ../units/q1-*.yaml",
    "a/b.yaml, c, c/b.yaml"
  })
  @DisplayName("is the same below another folder")
  void isTheSameBelowAnotherFolder(String typed, String folder, String expected) {
    assertEquals(expected, PathPattern.of(typed).in(folder));
  }
}
