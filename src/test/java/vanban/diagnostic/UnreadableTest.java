package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.source.DiskWorld;
import vanban.source.TooLargeException;

@DisplayName("Of a file that cannot be read")
class UnreadableTest {
  private static String said(Language language, String file, IOException why) {
    Diagnostic found = Unreadable.because(Optional.empty(), file, why);
    return Messages.in(language).say(found.message());
  }

  @Test
  @DisplayName("it is said how large it is")
  void howLargeItIs() {
    IOException why = new TooLargeException(3_221_225_472L, 10_000_000);
    assertEquals(
        "tệp a.yaml có 3.221,3 MB; chỉ đọc nhiều nhất 10 MB", said(Language.VI, "a.yaml", why));
    assertEquals(
        "the file a.yaml has 3.221,3 MB; at most 10 MB are read", said(Language.EN, "a.yaml", why));
  }

  @Test
  @DisplayName("it is said which link leads where out of the project")
  void whichLinkLeadsWhere(@TempDir Path temporary) throws IOException {
    Path outside = Files.createDirectories(temporary.resolve("outside")).toRealPath();
    Path project = Files.createDirectories(temporary.resolve("project"));
    Files.writeString(outside.resolve("a.yaml"), "x");
    Files.createDirectories(project.resolve("data"));
    Files.createSymbolicLink(project.resolve("data/xa"), outside);
    String file = "data/xa/a.yaml";
    IOException why =
        assertThrows(IOException.class, () -> new DiskWorld(project).bytes(Path.of(file)));
    assertEquals(
        "không đọc được data/xa/a.yaml: liên kết data/xa dẫn ra ngoài thư mục dự án: " + outside,
        said(Language.VI, file, why));
    assertEquals(
        "data/xa/a.yaml cannot be read: the link data/xa leads out of the project: " + outside,
        said(Language.EN, file, why));
  }

  @Test
  @DisplayName("nothing more is said where nobody knows more")
  void nothingMore() {
    assertEquals(
        "không đọc được tệp: a.yaml", said(Language.VI, "a.yaml", new IOException("input/output")));
  }
}
