package vanban.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address of a file")
class FileAddressTest {
  private static final Path FILE = Path.of("/tháng 10/báo cáo.yaml").toAbsolutePath();

  @Test
  @DisplayName("is understood as the protocol has it, and with raw spaces and letters")
  void isUnderstood() {
    assertEquals(Optional.of(FILE), FileAddress.path(FILE.toUri().toString()));
    assertEquals(Optional.of(FILE), FileAddress.path("file:///tháng 10/báo cáo.yaml"));
    assertEquals(Optional.of(FILE), FileAddress.path("file:///th%C3%A1ng%2010/báo%20cáo.yaml"));
    assertEquals(
        Optional.of(Path.of("/a/100%.yaml").toAbsolutePath()),
        FileAddress.path("file:///a/100%.yaml"));
  }

  @Test
  @DisplayName("may be that of no file: what is not saved yet, what lies elsewhere, or nonsense")
  void mayBeNoFile() {
    for (String address :
        new String[] {
          "untitled:Untitled-1", "git:/a/b.yaml?x", "http://localhost/a", "file:a", "", "::", "%"
        }) {
      assertEquals(Optional.empty(), FileAddress.path(address), address);
    }
  }
}
