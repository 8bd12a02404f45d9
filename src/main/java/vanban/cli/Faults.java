package vanban.cli;

import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Batch;

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

  /** What came of a report, if Vanban did not fail; all that was found is taken down. */
  <T> Optional<T> result(Batch.Outcome<T> outcome) {
    all.addAll(outcome.found());
    outcome.fault().ifPresent(fault -> tell(outcome, fault));
    return outcome.result();
  }

  private void tell(Batch.Outcome<?> outcome, Throwable fault) {
    if (fault instanceof OutOfMemoryError) { // of one large report, which is garbage by now
      String memory = Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE);
      String report = session.world().display(outcome.report());
      all.add(Diagnostic.error(Code.SOURCE_LIMIT, report, memory).variant("memory"));
      return;
    }
    any = true;
    all.add(Diagnostic.error(Code.FAULT_OF_VANBAN, session.world().display(outcome.report())));
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
