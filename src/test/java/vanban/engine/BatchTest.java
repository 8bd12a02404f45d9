package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.ProjectTemplates;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("A batch")
class BatchTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final List<Path> REPORTS =
      IntStream.range(10, 30).mapToObj(i -> Path.of("data/" + i + ".yaml")).toList();
  private static final World WORLD = new MemoryWorld();

  private static Batch batch(World world, int workers) throws IOException {
    return new Batch(world, PROJECT, new ReportCompiler(world, PROJECT), workers);
  }

  private static <T> List<Batch.Outcome<T>> outcomes(int workers, Batch.Work<T> work)
      throws IOException {
    List<Batch.Outcome<T>> outcomes = new ArrayList<>();
    batch(WORLD, workers).run(REPORTS, work, report -> {}, outcomes::add);
    return outcomes;
  }

  private static boolean meet(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void meet(CyclicBarrier barrier) {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("there is nobody else", e);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 64})
  @DisplayName("hands on what came of reports in their order, whichever is done first")
  void keepsTheOrder(int workers) throws IOException {
    CountDownLatch second = new CountDownLatch(workers > 1 ? 1 : 0);
    List<Path> asked = new ArrayList<>();
    List<Path> done = new ArrayList<>();
    batch(WORLD, workers)
        .run(
            REPORTS,
            (report, compiler, found) -> {
              if (report.equals(REPORTS.get(0))) {
                assertTrue(meet(second), "the second is worked on while the first is");
              } else {
                second.countDown();
              }
              return report;
            },
            asked::add,
            outcome -> done.add(outcome.result().orElseThrow()));
    assertEquals(REPORTS, asked);
    assertEquals(REPORTS, done);
  }

  @Test
  @DisplayName("works on several reports at a time, each with a compiler that no other has then")
  void worksOnSeveral() throws IOException {
    CyclicBarrier four = new CyclicBarrier(4);
    Set<ReportCompiler> compilers = ConcurrentHashMap.newKeySet();
    outcomes(
        4,
        (report, compiler, found) -> {
          assertTrue(compilers.add(compiler));
          meet(four); // four are here now, or this fails
          assertTrue(compilers.remove(compiler));
          return report;
        });
    assertEquals(0, four.getNumberWaiting());
  }

  @Test
  @DisplayName("goes on when Vanban fails at a report, and says what was found before")
  void goesOn() throws IOException {
    List<Batch.Outcome<Path>> outcomes =
        outcomes(
            2,
            (report, compiler, found) -> {
              found.add(Diagnostic.error(Code.UNREADABLE_FILE, report.toString()));
              if (report.equals(REPORTS.get(7))) {
                throw new StackOverflowError("for the test");
              }
              return report;
            });
    assertEquals(REPORTS.size(), outcomes.size());
    for (Batch.Outcome<Path> outcome : outcomes) {
      boolean failed = outcome.report().equals(REPORTS.get(7));
      assertEquals(failed, outcome.fault().isPresent());
      assertEquals(failed ? Optional.empty() : Optional.of(outcome.report()), outcome.result());
      assertEquals(
          List.of(Diagnostic.error(Code.UNREADABLE_FILE, outcome.report().toString())),
          outcome.found());
    }
  }

  @Test
  @DisplayName("tries a report that lacked memory beside others again when no other is worked on")
  void triesAgainAlone() throws IOException {
    Map<Path, Integer> tries = new ConcurrentHashMap<>();
    AtomicInteger working = new AtomicInteger();
    List<Batch.Outcome<Integer>> outcomes =
        outcomes(
            4,
            (report, compiler, found) -> {
              int others = working.getAndIncrement();
              try {
                if (tries.merge(report, 1, Integer::sum) == 1 && report.equals(REPORTS.get(3))) {
                  throw new OutOfMemoryError("for the test");
                }
                return others;
              } finally {
                working.getAndDecrement();
              }
            });
    assertEquals(Optional.of(0), outcomes.get(3).result());
    assertEquals(2, tries.get(REPORTS.get(3)));
    assertEquals(1, tries.get(REPORTS.get(4)));
  }

  @Test
  @DisplayName("tries a report that lacked memory again without what earlier ones have left behind")
  void triesAgainWithAFreshCompiler() throws IOException {
    Set<ReportCompiler> tried = ConcurrentHashMap.newKeySet();
    List<Batch.Outcome<Path>> outcomes =
        outcomes(
            1,
            (report, compiler, found) -> {
              boolean fresh = tried.add(compiler);
              if (report.equals(REPORTS.get(3)) && !fresh) {
                throw new OutOfMemoryError("for the test");
              }
              return report;
            });
    assertTrue(outcomes.stream().allMatch(one -> one.result().isPresent()));
    assertEquals(2, tried.size());
  }

  @Test
  @DisplayName("says of a report that lacks memory even alone that it does")
  void lacksMemoryAlone() throws IOException {
    List<Batch.Outcome<Path>> outcomes =
        outcomes(
            4,
            (report, compiler, found) -> {
              throw new OutOfMemoryError("for the test");
            });
    assertTrue(
        outcomes.stream().allMatch(one -> one.fault().orElseThrow() instanceof OutOfMemoryError));
  }

  @Test
  @DisplayName("ends when nobody waits for it any more")
  void ends() throws IOException {
    Batch batch = batch(WORLD, 2);
    Thread.currentThread().interrupt();
    assertThrows(
        CancellationException.class,
        () -> batch.run(REPORTS, (report, compiler, found) -> report, next -> {}, done -> {}));
    assertTrue(Thread.interrupted());
  }

  @Test
  @DisplayName("writes the same bytes and says the same, however many reports are worked on")
  void isTheSame() throws IOException {
    MemoryWorld disk = new MemoryWorld();
    disk.withAll(ProjectTemplates.WORLD, Path.of("templates"));
    disk.withAll(ProjectTemplates.WORLD, Path.of("data"));
    disk.with("data/mau/broken.yaml", "layout: party-hd36\ntitel: x\n");
    assertEquals(written(disk, 1), written(disk, 3));
  }

  /** What is said of each report, and its document. */
  private static List<String> written(MemoryWorld disk, int workers) throws IOException {
    ReportCompiler first = new ReportCompiler(disk, PROJECT);
    List<Path> reports = first.reportsBelow(PROJECT.data());
    Renderer renderer = new Renderer(disk, PROJECT, reports);
    List<String> all = new ArrayList<>();
    new Batch(disk, PROJECT, first, workers)
        .run(
            reports,
            (report, compiler, found) ->
                renderer.render(report, Set.of(Renderer.Format.DOCX), compiler, found),
            next -> {},
            outcome -> all.add(outcome.found() + " " + hashes(disk, outcome)));
    return all;
  }

  private static List<String> hashes(MemoryWorld disk, Batch.Outcome<List<Path>> outcome) {
    return outcome.result().orElseThrow().stream()
        .map(file -> file + " " + Arrays.hashCode(bytes(disk, file)))
        .toList();
  }

  private static byte[] bytes(MemoryWorld disk, Path file) {
    try {
      return disk.bytes(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
