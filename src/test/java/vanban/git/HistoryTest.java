package vanban.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanban.source.DiskWorld;
import vanban.source.TooLargeException;
import vanban.source.World;

@DisplayName("A project as it was at a revision")
class HistoryTest {
  private static final Path REPORT = Path.of("data/xã/report.yaml");

  @TempDir private Path folder;
  private TrialRepository repository;
  private World disk;

  @BeforeEach
  void commitTwice() throws Exception {
    repository = TrialRepository.in(folder);
    repository.write("data/xã/report.yaml", "title: một\n").write("data/xã/gone.yaml", "x\n");
    repository.commit("Nguyễn Văn A", "Dự thảo lần 1");
    repository.tag("v1");
    Files.delete(folder.resolve("data/xã/gone.yaml"));
    repository.write("data/xã/report.yaml", "title: hai\n");
    repository.commit("Trần Thị B", "Dự thảo lần 2");
    repository.write("data/xã/report.yaml", "title: ba\n");
    disk = new DiskWorld(folder);
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private World at(String name) throws IOException {
    History history = History.around(folder).orElseThrow();
    return history.at(history.revision(name).orElseThrow(), disk);
  }

  private static String text(World world) throws IOException {
    return new String(world.bytes(REPORT), StandardCharsets.UTF_8);
  }

  @Test
  void hasTheFilesThatWereCommittedAndNoOthers() throws IOException {
    World old = at("v1");
    assertEquals("title: một\n", text(old));
    assertEquals(List.of(Path.of("data/xã/gone.yaml"), REPORT), old.filesBelow(Path.of("data")));
    assertTrue(old.isFolder(Path.of("data/xã")));
    assertFalse(old.isFolder(Path.of("data/x")));
    assertFalse(old.isFile(Path.of("data/xã")));
    assertEquals("title: hai\n", text(at("HEAD")));
    assertFalse(at("HEAD").isFile(Path.of("data/xã/gone.yaml")));
    assertEquals("title: ba\n", text(disk));
  }

  @Test
  void isFoundByTheNamesThatGitKnows() throws IOException {
    History history = History.around(folder).orElseThrow();
    Revision first = history.revision("v1").orElseThrow();
    assertEquals(first.id(), history.revision("HEAD~1").orElseThrow().id());
    assertEquals(first.id(), history.revision(first.shortId()).orElseThrow().id());
    assertEquals("Nguyễn Văn A", first.author());
    assertEquals("2026-03-01T09:00:00Z", first.date().toString());
    for (String name : List.of("v9", "HEAD~9", "", "a b", "HEAD^{tree}", "@{", "../x", "^v1")) {
      assertEquals(Optional.empty(), history.revision(name), name);
    }
  }

  @Test
  void isSeenFromFoldersBelowTheRoot() throws IOException {
    History history = History.around(folder.resolve("data")).orElseThrow();
    World old =
        history.at(history.revision("v1").orElseThrow(), new DiskWorld(folder.resolve("data")));
    assertEquals(
        "title: một\n", new String(old.bytes(Path.of("xã/report.yaml")), StandardCharsets.UTF_8));
    assertTrue(old.isFile(Path.of("../data/xã/report.yaml")));
  }

  @Test
  void isNotWrittenTo() throws IOException {
    World old = at("v1");
    assertThrows(IOException.class, () -> old.write(REPORT, new byte[0]));
    assertThrows(IOException.class, () -> old.remove(REPORT));
    assertFalse(old.isReplaceable(REPORT));
  }

  @Test
  void readsNoMoreOfAFileThanIsAskedFor() throws IOException {
    World old = at("v1");
    assertThrows(TooLargeException.class, () -> old.bytes(REPORT, 3));
    assertThrows(NoSuchFileException.class, () -> old.bytes(Path.of("data/none.yaml")));
    assertThrows(NoSuchFileException.class, () -> old.filesBelow(Path.of("none")));
  }

  @Test
  void isNoneWhereThereIsNoRepository(@TempDir Path elsewhere) throws Exception {
    assertEquals(Optional.empty(), History.around(elsewhere));
    try (Git bare = Git.init().setBare(true).setDirectory(elsewhere.toFile()).call()) {
      assertTrue(bare.getRepository().isBare());
      assertEquals(Optional.empty(), History.around(elsewhere));
    }
  }

  @Test
  void leavesTheRepositoryAsItIs() throws Exception {
    List<Path> before = files();
    byte[] index = Files.readAllBytes(folder.resolve(".git/index"));
    at("v1").filesBelow(Path.of("data"));
    at("HEAD").bytes(REPORT);
    assertEquals(before, files());
    assertArrayEquals(index, Files.readAllBytes(folder.resolve(".git/index")));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }
}
