package vanban.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@DisplayName("A preview that has ended")
@Isolated // for it counts the threads and the handles of all
@Timeout(120)
class PreviewEndTest {
  private static final Path HANDLES = Path.of("/proc/self/fd");

  @TempDir private Path folder;

  @Test
  @DisplayName("leaves no thread and no handle behind, whoever still listened to it")
  void leavesNothingBehind() throws Exception {
    usedOnce("first"); // what Java itself opens once stays open
    long before = handles();
    usedOnce("second");
    usedOnce("third");
    for (int i = 0; i < 100 && !ours().isEmpty(); i++) {
      Thread.sleep(50);
    }
    assertEquals(Set.of(), ours());
    System.gc(); // the clients of this test close what they hold when they are collected
    for (int i = 0; i < 100 && handles() > before; i++) {
      Thread.sleep(50);
    }
    assertTrue(handles() <= before, handles() + " handles, before " + before);
  }

  private void usedOnce(String name) throws Exception {
    try (OpenPreview open = OpenPreview.in(Files.createDirectory(folder.resolve(name)))) {
      Events events = open.events();
      Events.Event first = events.next(Events.Event::isFresh);
      for (int i = 30; i < 35; i++) {
        open.replace(OpenPreview.FIGURES, "plan: 100", "plan: " + i);
        open.replace(OpenPreview.FIGURES, "plan: " + i, "plan: 100");
      }
      open.replace(OpenPreview.FIGURES, "actual: 25", "actual: 50");
      events.next(event -> event.page() > first.page());
    }
  }

  private static Set<String> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(Thread::isAlive)
        .map(Thread::getName)
        .filter(name -> name.contains("preview") || name.startsWith("HTTP-Dispatcher"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long handles() throws IOException {
    if (!Files.isDirectory(HANDLES)) {
      return 0; // a system that does not tell
    }
    try (Stream<Path> all = Files.list(HANDLES)) {
      return all.count();
    }
  }
}
