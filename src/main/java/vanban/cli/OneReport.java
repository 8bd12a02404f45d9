package vanban.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Batch;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.World;

/**
 * A command's work on one report, done as on one of many: with as much stack, and tried again where
 * memory is lacking.
 */
final class OneReport {
  private final World world;
  private final Project project;
  private final Faults faults;

  /**
   * Who works on a report of a project.
   *
   * @param found what is wrong is added to it
   */
  OneReport(Session session, World world, Project project, Diagnostics found) {
    this.world = world;
    this.project = project;
    this.faults = new Faults(session, found);
  }

  /**
   * What is done with the report.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  interface Work<T> {
    /**
     * Does it.
     *
     * @param found what is wrong is added to it
     * @return empty if it cannot be done for that
     */
    Optional<T> on(ReportCompiler compiler, Diagnostics found) throws IOException;
  }

  /**
   * What comes of a report.
   *
   * @return empty if it has errors, or Vanban failed
   * @throws UsageException if the work throws one
   */
  <T> Optional<T> result(Path report, Work<T> work) throws IOException {
    List<Batch.Outcome<Optional<T>>> outcomes = new ArrayList<>();
    new Batch(world, project, new ReportCompiler(world, project), 1)
        .run(
            List.of(report),
            (path, compiler, wrong) -> done(work, compiler, wrong),
            path -> {},
            outcomes::add);
    Batch.Outcome<Optional<T>> outcome = outcomes.get(0);
    if (outcome.fault().isPresent()) {
      checkExpected(outcome.fault().get());
    }
    return faults.result(outcome).flatMap(Function.identity());
  }

  private static <T> Optional<T> done(Work<T> work, ReportCompiler compiler, Diagnostics wrong) {
    try {
      return work.on(compiler, wrong);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a command throws for the one who typed it is no fault. */
  private static void checkExpected(Throwable fault) throws IOException {
    if (fault instanceof UsageException misuse) {
      throw misuse;
    }
    if (fault instanceof UncheckedIOException disk) {
      throw disk.getCause();
    }
  }

  /** How the command ends that wanted the result. */
  int status(Optional<?> result) {
    return result.isPresent() ? Status.DONE : Math.max(faults.status(), Status.ERRORS);
  }
}
