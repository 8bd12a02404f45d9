package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;

@DisplayName("A memo")
class MemoTest {
  private static final Path A = Path.of("data/a");
  private static final Path B = Path.of("data/b");

  private final MemoryWorld world = new MemoryWorld().with("data/a", "A").with("data/b", "B");
  private final Memo<Path, String> texts = new Memo<>(2);

  private String text(Path file, World from) throws IOException {
    return texts.get(file, from, asked -> asked.read(file).text());
  }

  @Test
  @DisplayName("gives the same result as long as the world does")
  void givesTheSameResult() throws IOException {
    String first = text(A, world);
    assertSame(first, text(A, world));
    world.with("data/b", "other");
    assertSame(first, text(A, world));
    assertCounts(2, 1);
  }

  @Test
  @DisplayName("makes the result anew when what it depends on has changed")
  void makesTheResultAnew() throws IOException {
    text(A, world);
    text(B, world);
    assertEquals("unsaved", text(A, new OverlayWorld(world).with(A, "unsaved")));
    assertEquals("B", text(B, world));
    assertCounts(1, 3);
  }

  @Test
  @DisplayName("remembers nothing of what went wrong")
  void remembersNothingOfWhatWentWrong() throws IOException {
    text(A, world);
    world.remove(A);
    assertThrows(IOException.class, () -> text(A, world));
    assertEquals(0, texts.size());
    assertTrue(texts.dependencies(A).isEmpty());
    world.with("data/a", "again");
    assertEquals("again", text(A, world));
  }

  @Test
  @DisplayName("knows which results a path concerns")
  void knowsWhichResultsAPathConcerns() throws IOException {
    text(A, world);
    text(B, world);
    assertEquals(List.of(A), texts.concernedBy(A));
    assertEquals(2, texts.concernedBy(Path.of("data")).size());
    assertEquals(List.of(), texts.concernedBy(Path.of("data/c")));
    assertTrue(texts.dependencies(A).orElseThrow().concerns(A));
  }

  @Test
  @DisplayName("lets no result ask the world later on")
  void letsNoResultAskLater() {
    Memo<String, ThrowingSupplier<String>> lazy = new Memo<>(1);
    ThrowingSupplier<String> later = lazy.get("k", world, asked -> () -> asked.read(A).text());
    assertThrows(IllegalStateException.class, later::get);
  }

  @Nested
  @DisplayName("within another")
  class Within {
    private final Memo<String, String> reports = new Memo<>(2);

    /** The texts of all files, each from a memo of its own. */
    private String report(World from) throws IOException {
      return reports.get(
          "report",
          from,
          asked -> asked.isFile(Path.of("stop")) ? "stopped" : text(A, asked) + text(B, asked));
    }

    @Test
    @DisplayName("makes only those parts anew that have changed")
    void makesOnlyChangedParts() throws IOException {
      assertEquals("AB", report(world));
      world.with("data/b", "b");
      assertEquals("Ab", report(world));
      assertCounts(1, 3); // of the parts: once A was remembered, B was made twice
      assertEquals(2, reports.misses());
    }

    @Test
    @DisplayName("tells the other what remembered parts depend on")
    void tellsTheOtherWhatRememberedPartsDependOn() throws IOException {
      text(A, world);
      report(world); // remembers A and never reads it
      assertTrue(reports.dependencies("report").orElseThrow().concerns(A));
      world.with("data/a", "a");
      assertEquals("aB", report(world));
    }

    @Test
    @DisplayName("does not make the other depend on what it no longer asks")
    void doesNotMakeTheOtherDependOnWhatItNoLongerAsks() throws IOException {
      report(world);
      world.with("stop", "");
      assertEquals("stopped", report(world));
      assertFalse(reports.dependencies("report").orElseThrow().concerns(A));
    }

    @Test
    @DisplayName("keeps its results while the other remembers and does not ask it")
    void keepsItsResultsWhileItIsNotAsked() throws IOException {
      report(world);
      for (int i = 0; i < 9; i++) {
        report(world);
        reports.endGeneration();
        texts.endGeneration();
      }
      world.with("data/b", "b");
      report(world);
      assertCounts(1, 3);
    }
  }

  @Test
  @DisplayName("forgets what nobody has asked for in its last generations")
  void forgetsWhatNobodyAsksFor() throws IOException {
    text(A, world);
    for (int i = 0; i < 2; i++) {
      text(B, world);
      texts.endGeneration();
    }
    assertEquals(List.of(A, B), texts.concernedBy(Path.of("")).stream().sorted().toList());
    text(B, world);
    texts.endGeneration();
    assertEquals(List.of(B), texts.concernedBy(Path.of("")));
    text(A, world);
    assertCounts(2, 3);
  }

  @Test
  @DisplayName("keeps what is asked for again and again")
  void keepsWhatIsAskedForAgain() throws IOException {
    for (int i = 0; i < 9; i++) {
      text(A, world);
      texts.endGeneration();
    }
    assertCounts(8, 1);
  }

  @Test
  @DisplayName("keeps results for one generation at least")
  void keepsResultsForOneGenerationAtLeast() {
    assertThrows(IllegalArgumentException.class, () -> new Memo<>(0));
  }

  private void assertCounts(long hits, long misses) {
    assertEquals(hits + " hits, " + misses + " misses", counts());
  }

  private String counts() {
    return texts.hits() + " hits, " + texts.misses() + " misses";
  }
}
