package vanban.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.layout.template.SlowTemplates;
import vanban.source.World;

/**
 * Works on reports, several at a time, and hands on what comes of them in their order: the same as
 * if one had been done after the other. Each thread has a compiler of its own, which forgets the
 * files of reports that lie far back, so that the memory needed does not grow with the reports.
 */
public final class Batch {
  /** One more thread reads layouts and styles once more, which takes as long as a few reports. */
  private static final int REPORTS_PER_WORKER = 4;

  /** How many reports may be done for each thread while an earlier one is waited for. */
  private static final int AHEAD = 4;

  /** Bytes, whatever Java's own is on a machine: how deep a report may go depends on it. */
  private static final long STACK = 64L << 20;

  private final World world;
  private final Project project;
  private final int workers;
  private final SlowTemplates slow;
  private final Deque<ReportCompiler> idle = new ConcurrentLinkedDeque<>();

  /** Held by all who work on reports, or by one alone who needs all memory there is. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

  /**
   * Works on the reports of a project.
   *
   * @param world asked by several threads
   * @param first a compiler of that project, for one of the threads
   * @param workers how many reports may be worked on at a time; at least 1
   */
  public Batch(World world, Project project, ReportCompiler first, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: " + workers);
    }
    this.world = world;
    this.project = project;
    this.workers = workers;
    this.slow = first.slow();
    idle.push(first);
  }

  /**
   * What is done with a report.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it.
     *
     * @param found what is wrong with the report is added to it
     */
    T on(Path report, ReportCompiler compiler, Diagnostics found);
  }

  /**
   * What came of a report.
   *
   * @param result empty if Vanban failed
   * @param found what is wrong with it
   * @param fault why Vanban failed, if it did; the other reports are none the worse for it
   */
  public record Outcome<T>(
      Path report, Optional<T> result, List<Diagnostic> found, Optional<Throwable> fault) {

    private boolean lacksMemory() {
      return fault.filter(OutOfMemoryError.class::isInstance).isPresent()
          || found.stream().anyMatch(Outcome::isOfMemory);
    }

    private static boolean isOfMemory(Diagnostic diagnostic) {
      return diagnostic.code() == Code.LAYOUT_ENDLESS
          && diagnostic.equals(diagnostic.variant("memory"));
    }
  }

  /**
   * Works on reports.
   *
   * @param next is told of each report, in their order, before it is waited for
   * @param done is given what came of each, in their order
   * @throws CancellationException if the thread that waits is interrupted, which it then still is
   */
  public <T> void run(
      List<Path> reports, Work<T> work, Consumer<Path> next, Consumer<Outcome<T>> done) {
    int most = (reports.size() + REPORTS_PER_WORKER - 1) / REPORTS_PER_WORKER;
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(1, Math.min(workers, most)), Batch::thread);
    Deque<Future<Outcome<T>>> ahead = new ArrayDeque<>();
    try {
      Iterator<Path> waiting = reports.iterator();
      for (Path report : reports) {
        while (ahead.size() < workers * AHEAD && waiting.hasNext()) {
          Path one = waiting.next();
          ahead.add(threads.submit(() -> outcome(one, work)));
        }
        next.accept(report);
        done.accept(waitFor(report, ahead.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Throwable cause(ExecutionException e) {
    return Optional.ofNullable(e.getCause()).orElse(e);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "reports", STACK);
    thread.setDaemon(true);
    return thread;
  }

  private static <T> Outcome<T> waitFor(Path report, Future<Outcome<T>> outcome) {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody waits for the reports any more");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException cancelled) {
        throw cancelled;
      }
      return new Outcome<>(report, Optional.empty(), List.of(), Optional.of(cause(e)));
    }
  }

  /**
   * A report that lacked memory is tried again with all of it: without others beside it, and
   * without what was learnt of those before it.
   */
  private <T> Outcome<T> outcome(Path report, Work<T> work) {
    Outcome<T> beside = holding(memory.readLock(), () -> guarded(report, work));
    return beside.lacksMemory() ? holding(memory.writeLock(), () -> alone(report, work)) : beside;
  }

  private <T> Outcome<T> alone(Path report, Work<T> work) {
    idle.clear(); // with all that they remember
    return guarded(report, work);
  }

  private static <T> Outcome<T> holding(Lock lock, Supplier<Outcome<T>> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  private <T> Outcome<T> guarded(Path report, Work<T> work) {
    Diagnostics found = new Diagnostics();
    try {
      ReportCompiler compiler = compiler();
      T result = work.on(report, compiler, found);
      compiler.endReport();
      idle.push(compiler); // one that has failed is not used again
      return new Outcome<>(report, Optional.of(result), found.sorted(), Optional.empty());
    } catch (CancellationException e) {
      throw e; // nobody wants the others either
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      List<Diagnostic> before = e instanceof OutOfMemoryError ? List.of() : found.sorted();
      return new Outcome<>(report, Optional.empty(), before, Optional.of(e));
    }
  }

  private ReportCompiler compiler() {
    return Optional.ofNullable(idle.poll()).orElseGet(this::newCompiler);
  }

  private ReportCompiler newCompiler() {
    try {
      return new ReportCompiler(world, project, slow);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
