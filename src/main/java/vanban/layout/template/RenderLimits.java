package vanban.layout.template;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** How much a layout may write, and how long it may take, before it is taken for endless. */
final class RenderLimits {
  /** Chars; a report of 60 pages is below a million. */
  static final int MAX_CHARS = 50_000_000;

  /** Of a number, before and after the point each; layouts count sections and columns. */
  static final int MAX_DIGITS = 100;

  /** Instructions and expressions within one another, and brackets; layouts need some ten. */
  static final int MAX_NESTING = 1_000;

  /** Chars of a template; the longest of the project's has ten thousand. */
  static final int MAX_TEMPLATE = 2_000_000;

  /**
   * Templates that one layout reads, whether they include and import one another in a chain or side
   * by side; the project's read ten.
   */
  static final int MAX_TEMPLATES = 500;

  /**
   * Instructions of templates, each as often as it runs: a report of ten pages needs three
   * thousand, however fast the machine is.
   */
  static final long MAX_STEPS = 2_000_000;

  /** Seconds of processor time, whatever a layout does. */
  private static final int MAX_SECONDS = 20;

  /**
   * Nanoseconds of processor time before the first instruction has run: for what instructions do
   * not count, such as a text that is searched for ever. The first report of a run needs a tenth of
   * a second, half a second where Java runs without its compiler, and more than one where a dozen
   * other programs keep driving it from the processor and its memory from the cache.
   */
  private static final long FIRST_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** And for each instruction; most take a tenth of that. */
  private static final long NANOS_A_STEP = TimeUnit.MICROSECONDS.toNanos(20);

  /** For what waits instead of working, such as for a disk that does not answer. */
  private static final long NANOS_BY_THE_CLOCK = TimeUnit.MINUTES.toNanos(10);

  /**
   * Bytes: calls of macros within one another go some ten thousand deep, far beyond what layouts
   * need; with the stack that Java gives they go a thousand deep on one machine, and less on
   * another.
   */
  private static final long STACK = 64L << 20;

  /** For what heeds an interrupt; lazy sequences and regular expressions do not. */
  private static final int MILLISECONDS_TO_END = 500;

  /** How often to look at least, in nanoseconds. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private RenderLimits() {}

  /** What is limited. */
  interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /**
   * Does some work in a thread of its own and waits for it, for as long as it has not had so much
   * time of a processor: a busy machine does not count. When its time is up, the thread is
   * interrupted; if it does not heed that, it is left to itself, and does not keep the program from
   * ending.
   *
   * @param nanos of processor time, which may become more as the work goes on
   * @throws OutOfTimeException if its time is up
   * @throws CancellationException if the thread that waits is interrupted, which it then still is
   * @throws Exception whatever the work fails with
   */
  static void within(LongSupplier nanos, Work work) throws Exception {
    within(nanos, NANOS_BY_THE_CLOCK, work);
  }

  /**
   * The same.
   *
   * @param byTheClock how many nanoseconds to wait for it whatever it does
   */
  static void within(LongSupplier nanos, long byTheClock, Work work) throws Exception {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    Thread thread = new Thread(null, task, "layout", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      if (!ends(task, thread, nanos, byTheClock)) {
        thread.interrupt();
        thread.join(MILLISECONDS_TO_END);
        throw new OutOfTimeException(thread.isAlive());
      }
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody waits for the layout any more");
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  /** Whether a thread comes to its end in time; by the clock it is never sooner out of it. */
  private static boolean ends(
      Future<Boolean> task, Thread thread, LongSupplier nanos, long byTheClock)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    long left = Math.min(nanos.getAsLong(), byTheClock);
    while (true) {
      try {
        return task.get(left, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        long clock = System.nanoTime() - start;
        long spent = ProcessorTime.of(thread, clock);
        long most = nanos.getAsLong();
        if (spent >= most || clock >= byTheClock) {
          return false;
        }
        left = Math.max(PAUSE, Math.min(most - spent, byTheClock - clock));
      }
    }
  }

  private static Exception failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof Exception exception ? exception : e;
  }

  /** Nanoseconds of processor time that a layout may have had after a number of instructions. */
  static long nanosAfter(long steps) {
    long most = TimeUnit.SECONDS.toNanos(Integer.getInteger("vanban.layout.seconds", MAX_SECONDS));
    return Math.min(most, FIRST_NANOS + steps * NANOS_A_STEP);
  }

  /** Thrown when a layout writes too much, or takes too long. */
  static class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Thrown for a layout that could not be stopped when it took too long for another report. */
  static final class NotTriedException extends ExceededException {
    private static final long serialVersionUID = 1L;
  }

  /** Thrown when a layout takes too long. */
  static final class OutOfTimeException extends ExceededException {
    private static final long serialVersionUID = 1L;

    private final boolean goesOn;

    /**
     * For a run.
     *
     * @param goesOn whether it could not be stopped
     */
    OutOfTimeException(boolean goesOn) {
      this.goesOn = goesOn;
    }

    /** Whether the run could not be stopped. */
    boolean goesOn() {
      return goesOn;
    }
  }
}
