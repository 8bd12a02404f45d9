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
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
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
