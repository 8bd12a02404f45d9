package vanban.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
  void neitherALinkNorAFileKeptFromWritingIsReplaceable() throws IOException {
    DiskWorld world = new DiskWorld(folder);
    Path file = Files.writeString(folder.resolve("a.yaml"), "title: x");
    assertTrue(world.isReplaceable(Path.of("a.yaml")));
    Files.createSymbolicLink(folder.resolve("b.yaml"), file);
    assertFalse(world.isReplaceable(Path.of("b.yaml")));
    Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
    assertFalse(world.isReplaceable(Path.of("a.yaml")));
    assertFalse(world.isReplaceable(Path.of("không-có.yaml")));
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
  void aFileIsReadUpToTheMostThatIsWantedAndNoFurther() throws IOException {
    world.write(Path.of("a.txt"), bytes("mười chữ"));
    long size = Files.size(folder.resolve("a.txt"));
    assertEquals(size, world.bytes(Path.of("a.txt"), size).length);
    TooLargeException tooLarge =
        assertThrows(TooLargeException.class, () -> world.bytes(Path.of("a.txt"), size - 1));
    assertEquals(size, tooLarge.size());
    assertEquals(size - 1, tooLarge.most());
  }

  @Test
  void aHugeFileIsNotReadAtAll() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("a").toFile(), "rw")) {
      huge.setLength(3_000_000_000L); // takes no room on the disk
    }
    assertThrows(TooLargeException.class, () -> world.read(Path.of("a")));
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    assertFalse(world.isFile(Path.of("a")));
    assertThrows(IOException.class, () -> world.bytes(Path.of("a")));
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
  void whatAKilledRunLeftBehindIsTakenAwayAndNothingElse() throws IOException {
    for (String name : List.of(".vanban-1-1.tmp", ".vanban-new.tmp", ".vanban-notes.txt")) {
      Files.writeString(folder.resolve(name), "x");
    }
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    Files.setLastModifiedTime(folder.resolve(".vanban-1-1.tmp"), yesterday);
    Files.setLastModifiedTime(folder.resolve(".vanban-notes.txt"), yesterday);
    world.write(Path.of("a.txt"), bytes("x"));
    assertEquals(List.of(".vanban-new.tmp", ".vanban-notes.txt", "a.txt"), namesIn(folder));
  }

  @Test
  void aScriptCanBeRunAndNothingElse() throws IOException {
    world.write(Path.of("hook"), bytes("#!/bin/sh\n"));
    world.write(Path.of("a.yaml"), bytes("# chữ"));
    assertTrue(Files.isExecutable(folder.resolve("hook")));
    if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
      assertFalse(Files.isExecutable(folder.resolve("a.yaml")));
    }
  }

  @Test
  void aDraftThatAnotherRunHasJustMovedIsNoReasonNotToWrite() throws IOException {
    Path gone = folder.resolve(".vanban-2-2.tmp");
    Files.createSymbolicLink(gone, folder.resolve("moved away")); // listed, and not there
    world.write(Path.of("a.txt"), bytes("x"));
    assertEquals("x", world.read(Path.of("a.txt")).text());
    assertTrue(Files.isSymbolicLink(gone), "it was not found to be old");
  }

  @Test
  void aLinkLeadsNowhereOutsideTheProject(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.yaml"), "x");
    Files.createDirectories(folder.resolve("data/in"));
    Files.writeString(folder.resolve("data/in/own.yaml"), "own");
    Files.createSymbolicLink(folder.resolve("data/a.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("data/b"), outside);
    Files.createSymbolicLink(folder.resolve("data/c.yaml"), folder.resolve("data/in/own.yaml"));
    assertThrows(IOException.class, () -> world.bytes(Path.of("data/a.yaml")));
    assertThrows(IOException.class, () -> world.bytes(Path.of("data/b/secret.yaml")));
    assertThrows(IOException.class, () -> world.write(Path.of("data/b/x.docx"), bytes("x")));
    assertEquals(List.of("secret.yaml"), namesIn(outside));
    assertArrayEquals(bytes("own"), world.bytes(Path.of("data/c.yaml")));
  }

  @Test
  void aTopFolderMayBeALinkToAShare(@TempDir Path share) throws IOException {
    Files.createDirectories(share.resolve("2026"));
    Files.writeString(share.resolve("2026/a.yaml"), "x");
    Files.createSymbolicLink(folder.resolve("data"), share);
    assertArrayEquals(bytes("x"), world.bytes(Path.of("data/2026/a.yaml")));
    world.write(Path.of("data/2026/b.yaml"), bytes("y"));
    assertArrayEquals(bytes("y"), Files.readAllBytes(share.resolve("2026/b.yaml")));
  }

  @Test
  void whatIsWrittenMayGoToAnotherDriveAndNotThroughALinkThere(@TempDir Path temporary)
      throws IOException {
    Path drive = Files.createDirectories(temporary.resolve("drive"));
    Path outside = Files.createDirectories(temporary.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("out"), drive);
    Files.createSymbolicLink(drive.resolve("xa"), outside);
    Files.writeString(outside.resolve("a.docx"), "x");
    world.write(Path.of("out/a.docx"), bytes("a"));
    world.write(Path.of("out/tinh/b.docx"), bytes("b"));
    assertEquals(List.of("a.docx", "tinh", "xa"), namesIn(drive));
    world.remove(Path.of("out/a.docx"));
    assertEquals(List.of("tinh", "xa"), namesIn(drive));
    for (String name : List.of("out/xa/c.docx", "out/xa/new/c.docx")) {
      assertThrows(OutsideLinkException.class, () -> world.write(Path.of(name), bytes("x")), name);
    }
    assertThrows(OutsideLinkException.class, () -> world.remove(Path.of("out/xa/a.docx")));
    assertEquals(List.of("a.docx"), namesIn(outside));
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
