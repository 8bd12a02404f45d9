package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.MemoryWorld;

@DisplayName("Of a file that cannot be written")
class UnwritableTest {
  private static final Path FILE = Path.of("out/a/report.docx");

  private static String said(MemoryWorld world, IOException why) {
    Diagnostic found = Unwritable.because(world, FILE, why);
    String hints = found.hints().isEmpty() ? "" : " (" + found.hints().size() + " hint)";
    return Messages.in(Language.EN).say(found.message()) + hints;
  }

  private static IOException system(String reason) {
    return new FileSystemException(FILE.toString(), null, reason);
  }

  @Test
  @DisplayName("it is said that the disk is full")
  void theDiskIsFull() {
    String full = "out/a/report.docx cannot be written: the disk is full";
    for (String reason : List.of("No space left on device", "Disk quota exceeded")) {
      assertEquals(full, said(new MemoryWorld(), system(reason)));
      assertEquals(full, said(new MemoryWorld(), new IOException(reason)));
    }
  }

  @Test
  @DisplayName("it is said which file is in the way of a folder")
  void aFileIsInTheWay() {
    assertEquals(
        "out/a/report.docx cannot be written: out is not a folder",
        said(new MemoryWorld().with("out", "x"), system("Not a directory")));
  }

  @Test
  @DisplayName("it is said that a folder has its name, or cannot be made")
  void aFolderHasItsNameOrCannotBeMade() {
    assertEquals(
        "out/a/report.docx cannot be written: a folder of that name is there",
        said(new MemoryWorld().with("out/a/report.docx/b", "x"), system("Is a directory")));
    assertEquals(
        "out/a/report.docx cannot be written: the folder out/a cannot be made",
        said(new MemoryWorld(), new NoSuchFileException("out/a")));
  }

  @Test
  @DisplayName("the hint to close it in Word comes only where it is there")
  void theHintToCloseItComesOnlyWhereItIsThere() {
    String locked = "used by another process";
    assertEquals(
        "out/a/report.docx cannot be written: " + locked + " (1 hint)",
        said(new MemoryWorld().with(FILE.toString(), "x"), system(locked)));
    assertEquals(
        "out/a/report.docx cannot be written: " + locked, said(new MemoryWorld(), system(locked)));
  }
}
