package vanban.libreoffice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Word files that become PDF files together")
@DisabledOnOs(OS.WINDOWS) // the programs of these tests are shell scripts
class PdfBatchTest {
  /** A script that copies each file but those that say "bad", and counts how often it runs. */
  private static final String COPYING =
      """
      #!/bin/sh
      echo run >> "${0%/*}/runs"
      while [ $# -gt 0 ]; do
        case "$1" in
          --outdir) out=$2; shift;;
          *.docx) grep -q bad "$1" || cp "$1" "$out/$(basename "$1" .docx).pdf";;
        esac
        shift
      done
      """;

  /** A script that tells the last file it was given. */
  private static final String LAST =
      """
      #!/bin/sh
      for one; do last=$one; done
      echo "$last" > "${0%/*}/last"
      """;

  @TempDir Path folder;

  private PdfBatch batch(String script, Duration patience) throws IOException {
    Path program = Files.writeString(folder.resolve("soffice"), script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return new PdfBatch(new LibreOffice(program, patience));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("are each found by their number, and those that cannot be read are missing")
  void areFoundByTheirNumber() throws IOException {
    try (PdfBatch batch = batch(COPYING, Duration.ofSeconds(20))) {
      int first = batch.add(bytes("one"));
      int second = batch.add(bytes("bad"));
      int third = batch.add(bytes("three"));
      assertEquals(Optional.empty(), batch.convert());
      assertArrayEquals(bytes("one"), batch.pdf(first).orElseThrow());
      assertEquals(Optional.empty(), batch.pdf(second));
      assertArrayEquals(bytes("three"), batch.pdf(third).orElseThrow());
    }
  }

  @Test
  @DisplayName("are converted fifty at once, by one process")
  void areConvertedByOneProcess() throws IOException {
    try (PdfBatch batch = batch(COPYING, Duration.ofSeconds(20))) {
      for (int i = 0; i < 120; i++) {
        batch.add(bytes("file " + i));
      }
      assertEquals(Optional.empty(), batch.convert());
      assertArrayEquals(bytes("file 119"), batch.pdf(119).orElseThrow());
      assertEquals(List.of("run", "run", "run"), Files.readAllLines(folder.resolve("runs")));
    }
  }

  @Test
  @DisplayName("start no process where there are none")
  void startNoProcessForNothing() throws IOException {
    try (PdfBatch batch = batch(COPYING, Duration.ofSeconds(20))) {
      assertEquals(Optional.empty(), batch.convert());
      assertFalse(Files.exists(folder.resolve("runs")));
    }
  }

  @Test
  @DisplayName("that LibreOffice ends on are not there, and the reason is")
  void failingLibreOfficeIsTold() throws IOException {
    try (PdfBatch batch = batch("#!/bin/sh\nexit 1\n", Duration.ofSeconds(20))) {
      int only = batch.add(bytes("one"));
      assertInstanceOf(LibreOfficeException.class, batch.convert().orElseThrow());
      assertEquals(Optional.empty(), batch.pdf(only));
    }
  }

  @Test
  @DisplayName("leave no temporary file behind")
  void leaveNoFileBehind() throws IOException {
    Path waiting;
    try (PdfBatch batch = batch(LAST, Duration.ofSeconds(20))) {
      batch.add(bytes("one"));
      assertEquals(Optional.empty(), batch.convert());
      waiting = Path.of(Files.readString(folder.resolve("last")).strip());
      assertTrue(Files.exists(waiting), waiting.toString());
    }
    assertFalse(Files.exists(waiting.getParent()));
  }
}
