package vanban.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Told;
import vanban.engine.Batch;
import vanban.engine.Memory;

/**
 * Faults of Vanban's own while it works on one of many reports: each is told, and costs the others
 * neither their documents nor what is to be said of them.
 */
final class Faults {
  private final Session session;
  private final Diagnostics all;
  private final Set<Told> told = new HashSet<>();
  private final Set<String> traced;
  private boolean any;

  /**
   * None yet.
   *
   * @param all what is found in the reports, among which a fault is told too
   */
  Faults(Session session, Diagnostics all) {
    this(session, all, new HashSet<>());
  }

  private Faults(Session session, Diagnostics all, Set<String> traced) {
    this.session = session;
    this.all = all;
    this.traced = traced;
  }

  /** None yet of another look at the same reports; a fault of before is not printed again. */
  Faults again(Diagnostics found) {
    return new Faults(session, found, traced);
  }

  /** What came of a report, if Vanban did not fail; all that was found is taken down. */
  <T> Optional<T> result(Batch.Outcome<T> outcome) {
    outcome.found().stream().filter(one -> told.add(Told.of(one))).forEach(all::add);
    outcome.fault().ifPresent(fault -> tell(outcome, fault));
    return outcome.result();
  }

  private void tell(Batch.Outcome<?> outcome, Throwable fault) {
    if (fault instanceof OutOfMemoryError) { // of one large report, which is garbage by now
      String report = session.world().display(outcome.report());
      all.add(Diagnostic.error(Code.SOURCE_LIMIT, report, Memory.shown()).variant("memory"));
      return;
    }
    any = true;
    String report = session.world().display(outcome.report());
    all.add(Diagnostic.error(Code.FAULT_OF_VANBAN, report));
    if (traced.add(report + " " + fault)) {
      session.say("bug");
      fault.printStackTrace(session.err());
    }
  }

  /** How the command ends. */
  int status() {
    if (any) {
      return Status.BUG;
    }
    return all.hasErrors() ? Status.ERRORS : Status.DONE;
  }
}
