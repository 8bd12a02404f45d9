package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file that changes during a run")
class SteadyWorldTest {
  private static final Path FILE = Path.of("data/a.yaml");

  private final MemoryWorld disk = new MemoryWorld();
  private final SteadyWorld world = new SteadyWorld(disk);

  @Test
  @DisplayName("stays what it was when it was read first, by whatever path")
  void staysAsItWas() throws IOException {
    disk.with("data/a.yaml", "một");
    assertEquals("một", world.read(FILE).text());
    disk.with("data/a.yaml", "hai");
    assertEquals("một", world.read(Path.of("data/b/../a.yaml")).text());
  }

  @Test
  @DisplayName("can be read once it is there, and is as the run itself has written it")
  void isAsWritten() throws IOException {
    assertThrows(IOException.class, () -> world.bytes(FILE));
    disk.with("data/a.yaml", "một");
    assertEquals("một", world.read(FILE).text());
    world.write(FILE, "hai".getBytes(StandardCharsets.UTF_8));
    assertEquals("hai", world.read(FILE).text());
    world.remove(FILE);
    assertThrows(IOException.class, () -> world.bytes(FILE));
  }

  @Test
  @DisplayName("is not changed by who changes the bytes that were read")
  void keepsItsBytes() throws IOException {
    disk.with("data/a.yaml", "một");
    world.bytes(FILE)[0] = 'x';
    assertEquals("một", world.read(FILE).text());
  }

  @Test
  @DisplayName("is not read any more if its bytes are not kept, and is if it is the same")
  void isNotReadOnceItsBytesAreGone() throws IOException {
    SteadyWorld little = new SteadyWorld(disk, 10);
    disk.with("data/a.yaml", "một").with("data/b.yaml", "mười hai");
    little.bytes(FILE);
    little.bytes(Path.of("data/b.yaml"));
    assertEquals("một", little.read(FILE).text());
    disk.with("data/a.yaml", "hai").with("data/b.yaml", "khác");
    assertThrows(IOException.class, () -> little.bytes(FILE));
    assertThrows(IOException.class, () -> little.bytes(Path.of("data/b.yaml")), "too much itself");
  }
}
