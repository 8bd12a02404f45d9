package vanban.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWorldTest {
  @TempDir Path folder;
  private World world;

  @BeforeEach
  void openTheWorld() {
    world = new DiskWorld(folder);
  }

  @Test
  void whatIsWrittenCanBeReadAndTheFoldersAreMade() throws IOException {
    world.write(Path.of("out/tỉnh/a.txt"), bytes("chữ"));
    assertTrue(world.isFile(Path.of("out/tỉnh/a.txt")));
    assertTrue(world.isFolder(Path.of("out/tỉnh")));
    SourceFile file = world.read(Path.of("out/tỉnh/a.txt"));
    assertEquals("chữ", file.text());
    assertEquals("out/tỉnh/a.txt", file.path());
  }

  @Test
  void writingReplacesTheOldFileAndLeavesNothingElse() throws IOException {
    world.write(Path.of("a.txt"), bytes("cũ, dài hơn"));
    world.write(Path.of("a.txt"), bytes("mới"));
    assertArrayEquals(bytes("mới"), world.bytes(Path.of("a.txt")));
    assertEquals(List.of("a.txt"), namesIn(folder));
  }

  @Test
  void aFolderInTheWayIsAnErrorThatLeavesNothingBehind() throws IOException {
    Files.createDirectories(folder.resolve("a.txt/b"));
    assertThrows(IOException.class, () -> world.write(Path.of("a.txt"), bytes("x")));
    assertTrue(world.isFolder(Path.of("a.txt")));
    assertEquals(List.of("a.txt"), namesIn(folder));
  }

  @Test
  void aFolderThatIsALinkIsWalkedLikeAnyOther() throws IOException {
    world.write(Path.of("there/a/b.txt"), bytes("x"));
    Files.createSymbolicLink(folder.resolve("here"), folder.resolve("there"));
    assertEquals(List.of(Path.of("here/a/b.txt")), world.filesBelow(Path.of("here")));
  }

  @Test
  void aFileInTheWayOfAFolderIsAnError() throws IOException {
    world.write(Path.of("a"), bytes("x"));
    assertThrows(IOException.class, () -> world.write(Path.of("a/b.txt"), bytes("y")));
    assertArrayEquals(bytes("x"), world.bytes(Path.of("a")));
  }

  @Test
  void othersMayReadWhatIsWrittenAsTheyMayReadAnyFile() throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      Path usual = Files.writeString(folder.resolve("usual"), "x");
      world.write(Path.of("ours"), bytes("x"));
      assertEquals(
          Files.getPosixFilePermissions(usual),
          Files.getPosixFilePermissions(folder.resolve("ours")));
    }
  }

  @Test
  void filesBelowAFolderComeInTheOrderOfTheirNames() throws IOException {
    for (String name : List.of("d/b/z.yaml", "d/a.yaml", "d/b-1.yaml", "d/B.yaml")) {
      world.write(Path.of(name), bytes("x"));
    }
    List<String> found = world.filesBelow(Path.of("d")).stream().map(world::display).toList();
    assertEquals(List.of("d/B.yaml", "d/a.yaml", "d/b-1.yaml", "d/b/z.yaml"), found);
  }

  @Test
  void filesBelowWhatIsNoFolderCannotBeListed() {
    assertThrows(IOException.class, () -> world.filesBelow(Path.of("không-có")));
  }

  @Test
  void pathsAreShownRelativeToTheWorkingFolder() {
    assertEquals("a/b", world.display(Path.of("./a/../a/b")));
    assertEquals("a/b", world.display(folder.resolve("a/b")));
    assertEquals(
        folder.toAbsolutePath().resolveSibling("khác").toString().replace('\\', '/'),
        world.display(Path.of("../khác")));
  }

  @Test
  void aFileIsNoFolderAndAFolderNoFile() throws IOException {
    world.write(Path.of("a/b"), bytes("x"));
    assertFalse(world.isFile(Path.of("a")));
    assertFalse(world.isFolder(Path.of("a/b")));
    assertFalse(world.isFile(Path.of("c")));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
