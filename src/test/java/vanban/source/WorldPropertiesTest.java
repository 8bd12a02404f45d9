package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever there is, whatever is asked and whatever happens then. */
@Label("A world")
class WorldPropertiesTest {
  private static final List<String> PATHS = List.of("a", "a/b", "a/b/c", "a/d", "e", "e/f", "");

  /** A question, by its number, about a path. */
  private record Question(int which, Path path) {
    String answer(World world) {
      try {
        return switch (which) {
          case 0 -> String.valueOf(world.isFile(path));
          case 1 -> String.valueOf(world.isFolder(path));
          case 2 -> world.filesBelow(path).toString();
          default -> world.read(path).text();
        };
      } catch (IOException e) {
        return "unreadable";
      }
    }
  }

  @Property
  @Label("with unsaved texts in front of it answers as if they were saved")
  void withUnsavedTextsAnswersAsIfTheyWereSaved(
      @ForAll("files") List<String> saved,
      @ForAll("files") List<String> unsaved,
      @ForAll("questions") List<Question> questions) {
    MemoryWorld memory = new MemoryWorld();
    saved.forEach(path -> memory.with(path, "saved"));
    List<String> answers = answers(questions, unsaved(unsaved, memory));
    unsaved.forEach(path -> memory.with(path, "unsaved"));
    assertEquals(answers(questions, memory), answers);
  }

  @Property(tries = 3000)
  @Label("gives old answers where dependencies hold, and new ones only where a path concerns them")
  void dependenciesHoldWhereTheAnswersAreTheSame(
      @ForAll("files") List<String> saved,
      @ForAll("files") List<String> unsaved,
      @ForAll("questions") List<Question> questions,
      @ForAll("paths") String touched,
      @ForAll boolean removed) {
    MemoryWorld memory = new MemoryWorld();
    saved.forEach(path -> memory.with(path, "saved"));
    OverlayWorld before = unsaved(unsaved, memory);
    RecordingWorld recording = new RecordingWorld(before);
    List<String> old = answers(questions, recording);
    Path path = Path.of(touched);
    OverlayWorld now = removed ? before.without(path) : before.with(path, "touched");
    boolean same = old.equals(answers(questions, now));
    Dependencies dependencies = recording.dependencies();
    assertEquals(same, dependencies.holds(now));
    assertTrue(same || dependencies.concerns(path), () -> "missed " + path);
  }

  private static OverlayWorld unsaved(List<String> paths, World saved) {
    OverlayWorld overlay = new OverlayWorld(saved);
    for (String path : paths) {
      overlay = overlay.with(Path.of(path), "unsaved");
    }
    return overlay;
  }

  private static List<String> answers(List<Question> questions, World world) {
    List<String> answers = new ArrayList<>();
    questions.forEach(question -> answers.add(question.answer(world)));
    return answers;
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of(PATHS).filter(path -> !path.isEmpty());
  }

  @Provide
  Arbitrary<List<String>> files() {
    return paths().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Question>> questions() {
    Arbitrary<Path> any = Arbitraries.of(PATHS).map(Path::of);
    return Combinators.combine(Arbitraries.integers().between(0, 3), any)
        .as(Question::new)
        .list()
        .ofMaxSize(4);
  }
}
