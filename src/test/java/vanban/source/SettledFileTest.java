package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that somebody may be saving")
class SettledFileTest {
  @TempDir private Path folder;

  /** Reads a file that changed so long ago, and whose readings are these. */
  private String read(Duration ago, Stream<String> readings) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "");
    Iterator<String> next = readings.iterator();
    SettledFile.Reading reading =
        path -> {
          Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(ago)));
          return next.next().getBytes(StandardCharsets.UTF_8);
        };
    return new String(SettledFile.bytes(file, reading), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("is read until two readings agree")
  void agree() throws IOException {
    assertEquals(
        "a: 1\nb: 2", read(Duration.ZERO, Stream.of("", "a: 1\n", "a: 1\nb: 2", "a: 1\nb: 2")));
  }

  @Test
  @DisplayName("is read once if it has not changed for a while")
  void old() throws IOException {
    assertEquals("a: 1\n", read(Duration.ofSeconds(2), Stream.of("a: 1\n", "a: 1\nb: 2")));
  }

  @Test
  @DisplayName("cannot be read while it never stays the same")
  void never() {
    Stream<String> readings = IntStream.iterate(0, i -> i + 1).mapToObj(Integer::toString);
    assertThrows(IOException.class, () -> read(Duration.ZERO, readings));
  }
}
