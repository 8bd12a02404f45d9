package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.MemoryWorld;

@DisplayName("Files that come into being together")
class NewFilesTest {
  private static final Path FROM = Path.of("data/last.yaml");

  private final MemoryWorld world = new MemoryWorld().with("data/last.yaml", "x");
  private final Diagnostics found = new Diagnostics();

  @Test
  @DisplayName("are all there, and nothing is said")
  void areAllThere() {
    NewFiles files = new NewFiles();
    files.add(Path.of("data/a.yaml"), FROM, () -> world.bytes(FROM));
    files.add(Path.of("data/b.yaml"), FROM, () -> world.bytes(FROM));
    assertTrue(files.write(world, found));
    assertEquals(0, found.size());
    assertEquals(List.of("data/a.yaml", "data/b.yaml", "data/last.yaml"), world.names());
  }

  @Test
  @DisplayName(
      "are none of them there if what one is made of cannot be read, which is said of that")
  void areNoneThereIfOneCannotBeMade() {
    NewFiles files = new NewFiles();
    files.add(Path.of("data/a.yaml"), FROM, () -> world.bytes(FROM));
    files.add(
        Path.of("data/b.yaml"),
        FROM,
        () -> {
          throw new IOException("input/output error");
        });
    assertFalse(files.write(world, found));
    Diagnostic said = found.sorted().get(0);
    assertEquals("unreadable-file", said.message().key());
    assertEquals(List.of("data/last.yaml"), said.message().arguments());
    assertEquals(List.of("data/last.yaml"), world.names());
  }
}
