package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.ProjectTemplates;
import vanban.source.MemoryWorld;

/** Each folder below {@code diffs} has a report in {@code old}, the same in {@code new}. */
@DisplayName("What is told of two versions of a report")
@Execution(ExecutionMode.SAME_THREAD)
class DiffCasesTest {
  private static final Path CASES = Path.of("src/test/resources/diffs");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("is what somebody read and approved")
  void isApproved(String name) throws IOException {
    Terminal terminal = new Terminal(world(name));
    int status = terminal.run("diff", "data/old", "data/new");
    assertEquals(name.equals("same") ? Status.DONE : Status.DIFFERENT, status, terminal.said());
    Approved.verify(terminal.printed(), CASES.resolve(name).resolve("story.approved.txt"));
    assertEquals("", terminal.said());
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("is nothing if the two are one")
  void isNothingOfOne(String name) throws IOException {
    Terminal terminal = new Terminal(world(name));
    assertEquals(Status.DONE, terminal.run("diff", "data/new", "data/new"), terminal.said());
  }

  static MemoryWorld world(String name) throws IOException {
    MemoryWorld world = new MemoryWorld().withAll(ProjectTemplates.WORLD, Path.of("templates"));
    Path folder = CASES.resolve(name);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        world.with("data/" + folder.relativize(file), Files.readString(file));
      }
    }
    return world;
  }
}
