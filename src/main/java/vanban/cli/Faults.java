package vanban.cli;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;

/**
 * Faults of Vanban's own while it works on one of many reports: each is told, and costs the others
 * neither their documents nor what is to be said of them.
 */
final class Faults {
  private static final long MEGABYTE = 1_000_000;

  private final Session session;
  private final Diagnostics all;
  private boolean any;

  /**
   * None yet.
   *
   * @param all what is found in the reports, among which a fault is told too
   */
  Faults(Session session, Diagnostics all) {
    this.session = session;
    this.all = all;
  }

  /**
   * Does something for a report.
   *
   * @param otherwise what comes of it if Vanban fails
   */
  <T> T guard(Path report, T otherwise, Supplier<T> work) {
    try {
      return work.get();
    } catch (CancellationException e) {
      throw e; // nobody wants the others either
    } catch (OutOfMemoryError e) { // of one large report, which is garbage by now
      String memory = Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE);
      all.add(
          Diagnostic.error(Code.SOURCE_LIMIT, session.world().display(report), memory)
              .variant("memory"));
      return otherwise;
    } catch (RuntimeException | StackOverflowError | LinkageError e) {
      tell(report, e);
      return otherwise;
    }
  }

  private void tell(Path report, Throwable fault) {
    any = true;
    all.add(Diagnostic.error(Code.FAULT_OF_VANBAN, session.world().display(report)));
    session.say("bug");
    fault.printStackTrace(session.err());
  }

  /** How the command ends. */
  int status() {
    if (any) {
      return Status.BUG;
    }
    return all.hasErrors() ? Status.ERRORS : Status.DONE;
  }
}
