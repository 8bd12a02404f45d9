package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a result depends on")
class DependenciesTest {
  private static final Path REPORT = Path.of("data/report.yaml");
  private static final Path MISSING = Path.of("data/sections/a.yaml");

  private final MemoryWorld world =
      new MemoryWorld().with("data/report.yaml", "x").with("data/other.yaml", "y");

  @Nested
  @DisplayName("holds")
  class Holds {

    @Test
    @DisplayName("for nothing asked, in any world")
    void nothingHoldsAlways() {
      Dependencies none = new RecordingWorld(world).dependencies();
      assertTrue(none.holds(new MemoryWorld()));
      assertFalse(none.concerns(REPORT));
    }

    @Test
    @DisplayName("until a file that was read has other bytes")
    void untilAFileHasOtherBytes() throws IOException {
      Dependencies read = read(REPORT);
      world.with("data/report.yaml", "x").with("data/other.yaml", "z");
      assertTrue(read.holds(world));
      world.with("data/report.yaml", "X");
      assertFalse(read.holds(world));
      world.with("data/report.yaml", "x");
      assertTrue(read.holds(world));
    }

    @Test
    @DisplayName("until a file that was read is gone")
    void untilAFileIsGone() throws IOException {
      Dependencies read = read(REPORT);
      world.remove(REPORT);
      assertFalse(read.holds(world));
    }

    @Test
    @DisplayName("until a file that could not be read can be")
    void untilAFileCanBeRead() {
      RecordingWorld recording = new RecordingWorld(world);
      assertThrows(IOException.class, () -> recording.bytes(MISSING));
      assertTrue(recording.dependencies().holds(world));
      world.with("data/sections/a.yaml", "");
      assertFalse(recording.dependencies().holds(world));
    }

    @Test
    @DisplayName("until a file that was looked for comes into being")
    void untilAFileComesIntoBeing() {
      RecordingWorld recording = new RecordingWorld(world);
      assertFalse(recording.isFile(MISSING));
      assertFalse(recording.isFolder(MISSING.getParent()));
      Dependencies asked = recording.dependencies();
      assertTrue(asked.holds(world));
      assertFalse(asked.holds(new OverlayWorld(world).with(MISSING, "")));
      assertTrue(asked.holds(new OverlayWorld(world).with(REPORT, "")));
    }

    @Test
    @DisplayName("until a folder that was listed has one file more, or one less")
    void untilAFolderHasOneFileMore() throws IOException {
      RecordingWorld recording = new RecordingWorld(world);
      assertEquals(2, recording.filesBelow(Path.of("data")).size());
      Dependencies listed = recording.dependencies();
      world.with("data/report.yaml", "other bytes");
      assertTrue(listed.holds(world));
      world.with("data/sections/b.yaml", "");
      assertFalse(listed.holds(world));
      world.remove(Path.of("data/sections/b.yaml"));
      world.remove(REPORT);
      assertFalse(listed.holds(world));
    }

    @Test
    @DisplayName("nowhere, if one question got two answers")
    void nowhereIfOneQuestionGotTwoAnswers() throws IOException {
      RecordingWorld recording = new RecordingWorld(world);
      recording.bytes(REPORT);
      world.with("data/report.yaml", "X");
      recording.bytes(REPORT);
      assertFalse(recording.dependencies().holds(world));
      world.with("data/report.yaml", "x");
      assertFalse(recording.dependencies().holds(world));
    }
  }

  @Test
  @DisplayName("does not grow any more once it is handed out")
  void doesNotGrowOnceHandedOut() throws IOException {
    RecordingWorld recording = new RecordingWorld(world);
    recording.bytes(REPORT);
    Dependencies before = recording.dependencies();
    recording.isFile(MISSING);
    assertFalse(before.concerns(MISSING));
    assertTrue(recording.dependencies().concerns(MISSING));
  }

  @Test
  @DisplayName("cannot grow after the end")
  void cannotGrowAfterTheEnd() throws IOException {
    RecordingWorld recording = new RecordingWorld(world);
    recording.bytes(REPORT);
    assertTrue(recording.end().concerns(REPORT));
    assertEquals("data/report.yaml", recording.display(REPORT));
    assertThrows(IllegalStateException.class, () -> recording.isFile(REPORT));
  }

  @Test
  @DisplayName("is asked again no further than to the first other answer")
  void isAskedAgainNoFurtherThanToTheFirstOtherAnswer() throws IOException {
    RecordingWorld recording = new RecordingWorld(world);
    recording.bytes(REPORT);
    recording.isFile(MISSING);
    world.with("data/report.yaml", "X");
    RecordingWorld again = new RecordingWorld(world);
    assertFalse(recording.dependencies().holds(again));
    assertTrue(again.dependencies().concerns(REPORT));
    assertFalse(again.dependencies().concerns(MISSING));
  }

  @Test
  @DisplayName("names the files that were read, with their lengths")
  void namesTheFilesThatWereRead() throws IOException {
    world.with("data/z.yaml", "tiếng");
    RecordingWorld recording = new RecordingWorld(world);
    recording.bytes(Path.of("data/z.yaml"));
    recording.bytes(Path.of("./data/report.yaml"));
    recording.isFile(Path.of("data/other.yaml"));
    assertThrows(IOException.class, () -> recording.bytes(MISSING));
    assertEquals(
        Map.of(REPORT, 1, Path.of("data/z.yaml"), "tiếng".getBytes(StandardCharsets.UTF_8).length),
        recording.dependencies().filesRead());
    assertEquals(
        List.of(REPORT, Path.of("data/z.yaml")),
        List.copyOf(recording.dependencies().filesRead().keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/report.yaml", "data", ""})
  @DisplayName("is concerned by the file itself, and by the folders it lies in")
  void isConcernedByTheFileAndItsFolders(String path) throws IOException {
    assertTrue(read(REPORT).concerns(Path.of(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/other.yaml", "data/report.yaml.bak", "dat", "../data/report.yaml"})
  @DisplayName("is not concerned by other files")
  void isNotConcernedByOtherFiles(String path) throws IOException {
    assertFalse(read(REPORT).concerns(Path.of(path)));
  }

  @Test
  @DisplayName("is concerned by what lies below a folder that was listed")
  void isConcernedByWhatLiesBelowAListedFolder() throws IOException {
    RecordingWorld recording = new RecordingWorld(world);
    recording.filesBelow(Path.of("data"));
    assertTrue(recording.dependencies().concerns(Path.of("data/sections/mới.yaml")));
    assertFalse(recording.dependencies().concerns(Path.of("templates/mới.yaml")));
  }

  private Dependencies read(Path file) throws IOException {
    RecordingWorld recording = new RecordingWorld(world);
    recording.read(file);
    return recording.dependencies();
  }
}
