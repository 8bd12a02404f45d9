package vanban.layout;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** How much a layout may write, and how long it may take, before it is taken for endless. */
final class RenderLimits {
  /** Chars; a report of 60 pages is below a million. */
  static final int MAX_CHARS = 50_000_000;

  private static final int MAX_SECONDS = 20;

  /** One watchman for all layouts; it does not keep the program from ending. */
  private static final ScheduledExecutorService WATCHMAN =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "layout-ceiling");
            thread.setDaemon(true);
            return thread;
          });

  private RenderLimits() {}

  /** Interrupts this thread when its time is up, unless what it returns is cancelled before. */
  static ScheduledFuture<?> watch(int seconds) {
    Thread working = Thread.currentThread();
    return WATCHMAN.schedule(working::interrupt, seconds, TimeUnit.SECONDS);
  }

  static int maxSeconds() {
    return Integer.getInteger("vanban.layout.seconds", MAX_SECONDS);
  }

  /** Thrown when a layout writes too much. */
  static final class ExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
