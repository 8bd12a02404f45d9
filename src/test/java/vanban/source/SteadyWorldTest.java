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
  @DisplayName("is as the run has written it, though another thread read it in the midst of that")
  void isAsWrittenWhoeverReadsMeanwhile() throws IOException {
    disk.with("data/a.yaml", "một");
    SteadyWorld[] steady = new SteadyWorld[1];
    steady[0] =
        new SteadyWorld(
            new ForwardingWorld(disk) {
              @Override
              public void write(Path file, byte[] content) throws IOException {
                steady[0].bytes(file); // the old bytes, just before they go
                super.write(file, content);
              }
            });
    steady[0].write(FILE, "hai".getBytes(StandardCharsets.UTF_8));
    assertEquals("hai", steady[0].read(FILE).text());
  }

  @Test
  @DisplayName("is as the run has written it, though it was written while it was being read")
  void isAsWrittenWhileItWasRead() throws IOException {
    disk.with("data/a.yaml", "một");
    SteadyWorld[] steady = new SteadyWorld[1];
    steady[0] =
        new SteadyWorld(
            new ForwardingWorld(disk) {
              private boolean first = true;

              @Override
              public byte[] bytes(Path file, long limit) throws IOException {
                byte[] old = super.bytes(file, limit);
                if (first) {
                  first = false;
                  steady[0].write(file, "hai".getBytes(StandardCharsets.UTF_8));
                }
                return old;
              }
            });
    assertEquals("một", steady[0].read(FILE).text());
    assertEquals("hai", steady[0].read(FILE).text());
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
