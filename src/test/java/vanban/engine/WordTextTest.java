package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Message;
import vanban.docx.Everything;
import vanban.source.MemoryWorld;

@DisplayName("The text of a Word file")
class WordTextTest {
  private final MemoryWorld world = new MemoryWorld();
  private final Diagnostics found = new Diagnostics();

  private Optional<String> read(String file) {
    return WordText.read(world, Path.of(file), found);
  }

  private List<Message> said() {
    return found.sorted().stream().map(Diagnostic::message).toList();
  }

  @Test
  @DisplayName("is there although a chart in it is not read, which is said")
  void sound() {
    world.with("a.docx", Everything.docx());
    assertTrue(read("a.docx").isPresent());
    assertEquals(List.of(new Message("unread-content.charts", List.of("a.docx", "1", ""))), said());
  }

  @Test
  @DisplayName("cannot be read where the disk is damaged")
  void damagedDisk() {
    world.withDamaged("a.docx");
    assertEquals(Optional.empty(), read("a.docx"));
    assertEquals(List.of(new Message("unreadable-file", List.of("a.docx"))), said());
  }

  @Test
  @DisplayName("is none of a folder")
  void folder() {
    world.with("a/b.docx", Everything.docx());
    assertEquals(Optional.empty(), read("a"));
    assertEquals(List.of(new Message("not-a-document.folder", List.of("a"))), said());
  }
}
