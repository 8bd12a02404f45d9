package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A text that is not saved yet")
class OverlayWorldTest {
  private static final Path SAVED = Path.of("data/a.yaml");
  private static final Path NEW = Path.of("data/mới/b.yaml");

  @TempDir Path folder;
  private World disk;
  private OverlayWorld world;

  @BeforeEach
  void saveAFile() throws IOException {
    disk = new DiskWorld(folder);
    disk.write(SAVED, bytes("cũ"));
    disk.write(Path.of("data/z.yaml"), bytes("z"));
    world = new OverlayWorld(disk);
  }

  @Test
  @DisplayName("stands for the file")
  void standsForTheFile() throws IOException {
    assertEquals("chưa lưu", world.with(SAVED, "chưa lưu").read(SAVED).text());
    assertEquals("data/a.yaml", world.with(SAVED, "chưa lưu").read(SAVED).path());
  }

  @Test
  @DisplayName("leaves the overlay without it as it was")
  void leavesTheOtherOverlayAlone() throws IOException {
    OverlayWorld open = world.with(SAVED, "chưa lưu");
    assertEquals("cũ", world.read(SAVED).text());
    assertEquals("cũ", open.without(SAVED).read(SAVED).text());
    assertEquals("chưa lưu", open.read(SAVED).text());
    assertEquals(Set.of(SAVED), open.paths());
    assertEquals(Set.of(), open.without(SAVED).paths());
  }

  @Test
  @DisplayName("is found by whatever path leads to it")
  void isFoundByWhateverPathLeadsToIt() throws IOException {
    OverlayWorld open = world.with(folder.resolve("data/../data/a.yaml"), "chưa lưu");
    assertEquals("chưa lưu", open.read(SAVED).text());
    assertEquals("chưa lưu", open.read(Path.of("./data/a.yaml")).text());
    assertEquals("cũ", open.without(Path.of("data/./a.yaml")).read(SAVED).text());
  }

  @Test
  @DisplayName("makes a file and its folders that are not on the disk")
  void makesAFileAndItsFolders() throws IOException {
    assertFalse(world.isFile(NEW));
    assertFalse(world.isFolder(NEW.getParent()));
    assertThrows(IOException.class, () -> world.filesBelow(NEW.getParent()));
    OverlayWorld open = world.with(NEW, "b");
    assertTrue(open.isFile(NEW));
    assertFalse(open.isFolder(NEW));
    assertTrue(open.isFolder(NEW.getParent()));
    assertFalse(open.isFile(NEW.getParent()));
    assertEquals(List.of(NEW), open.filesBelow(NEW.getParent()));
    assertFalse(open.without(NEW).isFolder(NEW.getParent()));
  }

  @Test
  @DisplayName("is listed once, in the order of names")
  void isListedOnceInTheOrderOfNames() throws IOException {
    OverlayWorld open = world.with(NEW, "b").with(SAVED, "chưa lưu");
    List<Path> all = List.of(SAVED, NEW, Path.of("data/z.yaml"));
    assertEquals(all, open.filesBelow(Path.of("data")));
    assertEquals(all, open.filesBelow(Path.of("")));
    assertEquals(
        all.stream().map(folder::resolve).toList(), open.filesBelow(folder.resolve("data")));
  }

  @Test
  @DisplayName("is not listed below other folders")
  void isNotListedBelowOtherFolders() throws IOException {
    disk.write(Path.of("datab/c.yaml"), bytes("c"));
    OverlayWorld open = world.with(NEW, "b");
    assertEquals(List.of(Path.of("datab/c.yaml")), open.filesBelow(Path.of("datab")));
    assertFalse(open.isFolder(Path.of("dat")));
  }

  @Test
  @DisplayName("gives the bytes that saving it would write")
  void givesTheBytesThatSavingItWouldWrite() throws IOException {
    OverlayWorld open = world.with(NEW, "tiếng Việt 🌸\r\n");
    byte[] unsaved = open.bytes(NEW);
    open.write(NEW, unsaved);
    assertEquals("tiếng Việt 🌸\r\n", Files.readString(folder.resolve(NEW)));
  }

  @Test
  @DisplayName("stays in front when something else is written behind it")
  void staysInFront() throws IOException {
    OverlayWorld open = world.with(SAVED, "chưa lưu");
    open.write(SAVED, bytes("trên đĩa"));
    assertEquals("chưa lưu", open.read(SAVED).text());
    open.remove(SAVED);
    assertEquals("chưa lưu", open.read(SAVED).text());
    assertFalse(disk.isFile(SAVED));
  }

  @Test
  @DisplayName("is not changed by whoever reads it")
  void isNotChangedByWhoeverReadsIt() throws IOException {
    OverlayWorld open = world.with(SAVED, "abc");
    open.bytes(SAVED)[0] = 'x';
    assertEquals("abc", open.read(SAVED).text());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
