package vanban.libreoffice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("LibreOffice")
@DisabledOnOs(OS.WINDOWS) // the programs of these tests are shell scripts
class LibreOfficeTest {
  private static final byte[] FILE = "a document".getBytes(StandardCharsets.UTF_8);

  /** A script that finds the folder of results among what it is asked, as {@code $out}. */
  private static final String OUT =
      "while [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && out=$2; shift; done; mkdir -p \"$out\"; ";

  @TempDir Path folder;

  private Path program(String script) throws IOException {
    Path program = folder.resolve("soffice");
    Files.writeString(program, "#!/bin/sh\n" + script);
    return Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  private LibreOffice office(String script) throws IOException {
    return new LibreOffice(program(script), Duration.ofSeconds(20));
  }

  @Test
  @DisplayName("hands back what it wrote")
  void handsBackWhatItWrote() throws IOException {
    LibreOffice copying = office(OUT + "cp \"$1\" \"$out/document.docx\"");
    assertArrayEquals(FILE, copying.rewritten(FILE));
  }

  @Test
  @DisplayName("is believed neither when it fails nor when it writes nothing")
  void isNotBelievedWhenItFails() throws IOException {
    for (String script : new String[] {"exit 0", "exit 77", OUT + "echo > \"$out/x.docx\""}) {
      LibreOffice failing = office(script);
      LibreOfficeException end =
          assertThrows(LibreOfficeException.class, () -> failing.rewritten(FILE), script);
      assertEquals(OptionalLong.empty(), end.waited(), script);
    }
  }

  @Test
  @DisplayName("is ended with all that it started when it takes too long")
  void isEndedWhenItTakesTooLong() throws IOException {
    Path child = folder.resolve("child");
    Path script = program("sleep 600 & echo $! > '" + child + "'; wait");
    LibreOffice hanging = new LibreOffice(script, Duration.ofSeconds(2));
    LibreOfficeException end =
        assertThrows(LibreOfficeException.class, () -> hanging.rewritten(FILE));
    assertEquals(OptionalLong.of(2), end.waited());
    long started = Long.parseLong(Files.readString(child).strip());
    assertFalse(
        ProcessHandle.of(started)
            .map(handle -> handle.onExit().orTimeout(10, java.util.concurrent.TimeUnit.SECONDS))
            .map(java.util.concurrent.CompletableFuture::join)
            .filter(ProcessHandle::isAlive)
            .isPresent());
  }

  @Test
  @DisplayName("is not started again once it took too long, so that waits do not add up")
  void isNotStartedAgain() throws IOException {
    Path starts = folder.resolve("starts");
    Path script = program("echo >> '" + starts + "'; sleep 600");
    LibreOffice hanging = new LibreOffice(script, Duration.ofSeconds(1));
    assertThrows(LibreOfficeException.class, () -> hanging.rewritten(FILE));
    LibreOfficeException end =
        assertThrows(LibreOfficeException.class, () -> hanging.rewritten(FILE));
    assertTrue(end.isGivenUp());
    assertEquals(OptionalLong.empty(), end.waited());
    assertEquals(1, Files.readString(starts).length());
  }

  @Test
  @DisplayName("leaves nothing behind")
  void leavesNothingBehind() throws IOException {
    Path kept = folder.resolve("where");
    LibreOffice telling =
        office(OUT + "dirname \"$1\" > '" + kept + "'; cp \"$1\" \"$out/document.docx\"");
    telling.rewritten(FILE);
    assertFalse(Files.exists(Path.of(Files.readString(kept).strip())));
  }

  @Test
  @DisplayName("is found on the path")
  void isFoundOnThePath() throws IOException {
    program("exit 1");
    LibreOffice found = LibreOffice.find("/nowhere::" + folder).orElseThrow();
    assertThrows(LibreOfficeException.class, () -> found.rewritten(FILE));
    assertTrue(Files.isExecutable(folder.resolve("soffice")));
  }
}
