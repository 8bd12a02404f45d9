package vanban.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticId;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Message;
import vanban.diagnostic.Severity;

/** The warnings that somebody who watches reports has read already, and need not read again. */
final class ToldWarnings {
  private final Map<Path, List<Same>> told = new HashMap<>();

  /** What makes two warnings the same, though their lines may have moved. */
  private record Same(DiagnosticId id, Message message, Optional<String> file) {
    static Same of(Diagnostic one) {
      return new Same(one.id(), one.message(), one.place().map(place -> place.file().path()));
    }
  }

  /**
   * What is to be told of a report.
   *
   * @param found all errors, and the warnings that have not been told before
   * @param fresh how many warnings these are; none the first time, for then all are
   * @param gone how many warnings were told before and are no more
   */
  record News(Diagnostics found, int fresh, int gone) {}

  /**
   * Takes what is wrong with a report now. Where there is an error, what was told before is not
   * gone: it may only be hidden.
   */
  News take(Path report, Diagnostics now) {
    List<Same> gone = new ArrayList<>(told.getOrDefault(report, List.of()));
    List<Same> all = new ArrayList<>();
    Diagnostics found = new Diagnostics();
    int fresh = 0;
    for (Diagnostic one : now.sorted()) {
      boolean warning = one.severity() != Severity.ERROR;
      boolean before = warning && gone.remove(Same.of(one));
      if (warning) {
        all.add(Same.of(one));
        fresh += before ? 0 : 1;
      }
      if (!before) {
        found.add(one);
      }
    }
    int hidden = now.hasErrors() ? gone.size() : 0;
    all.addAll(gone.subList(0, hidden));
    boolean first = told.put(report, all) == null;
    return new News(found, first ? 0 : fresh, gone.size() - hidden);
  }
}
