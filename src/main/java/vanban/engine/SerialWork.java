package vanban.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread in which all is done, in the order it is asked for, as a {@link Workspace} wants it. A
 * fault of ours costs one answer, and is printed.
 */
public final class SerialWork {
  private static final int STOP_SECONDS = 2;

  private final ScheduledThreadPoolExecutor thread;
  private final PrintStream log;

  /**
   * A thread that has nothing to do yet.
   *
   * @param name of the thread
   * @param log where faults are printed
   */
  public SerialWork(String name, PrintStream log) {
    this.thread = new ScheduledThreadPoolExecutor(1, task -> daemon(task, name));
    this.log = log;
  }

  /** A thread that keeps no process alive. */
  public static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Something to be found out, for which files may have to be read. */
  @FunctionalInterface
  public interface Question<R> {
    /**
     * Finds it out.
     *
     * @throws IOException if a folder of the project cannot be read
     */
    R answer() throws IOException;
  }

  /** Something to be done, for which files may have to be read. */
  @FunctionalInterface
  public interface Task {
    /**
     * Does it.
     *
     * @throws IOException if a folder of the project cannot be read
     */
    void run() throws IOException;
  }

  /** Does something, after all that was asked for before. */
  public void run(Task task) {
    thread.execute(() -> safely(() -> ran(task), false));
  }

  /** Does something after a while, unless all has ended by then. */
  public void runLater(long milliseconds, Task task) {
    var unused =
        thread.schedule(() -> safely(() -> ran(task), false), milliseconds, TimeUnit.MILLISECONDS);
  }

  private static boolean ran(Task task) throws IOException {
    task.run();
    return true;
  }

  /** What an editor asks; nobody answers any more whom it has told that it does not matter. */
  public <R> CompletableFuture<R> ask(Question<R> question, R none) {
    return CompletableFuture.supplyAsync(() -> safely(question, none), thread);
  }

  private <R> R safely(Question<R> question, R none) {
    try {
      return question.answer();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      e.printStackTrace(log);
      return none;
    }
  }

  /** Ends it: without an interrupt, which would close the stream that is written to. */
  public void stop() {
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.shutdown();
    try {
      boolean ended = thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
      assert ended || thread.isShutdown() : "the thread is a daemon and goes with the process";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
