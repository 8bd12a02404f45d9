package vanban.layout.template;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

  private static final int MAX_SECONDS = 20;

  /**
   * Bytes: calls of macros within one another go some ten thousand deep, far beyond what layouts
   * need; with the stack that Java gives they go a thousand deep on one machine, and less on
   * another.
   */
  private static final long STACK = 64L << 20;

  /** For what heeds an interrupt; lazy sequences and regular expressions do not. */
  private static final int MILLISECONDS_TO_END = 500;

  private RenderLimits() {}

  /** What is limited. */
  interface Work {
    /** Does it. */
    void run() throws Exception;
  }

  /**
   * Does some work in a thread of its own and waits for it. When its time is up, the thread is
   * interrupted; if it does not heed that, it is left to itself, and does not keep the program from
   * ending.
   *
   * @throws ExceededException if its time is up
   * @throws CancellationException if the thread that waits is interrupted, which it then still is
   * @throws Exception whatever the work fails with
   */
  static void within(int seconds, Work work) throws Exception {
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
      task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      thread.join(MILLISECONDS_TO_END);
      throw new ExceededException();
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new CancellationException("nobody waits for the layout any more");
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static Exception failure(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof Exception exception ? exception : e;
  }

  static int maxSeconds() {
    return Integer.getInteger("vanban.layout.seconds", MAX_SECONDS);
  }

  /** Thrown when a layout writes too much, or takes too long. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
