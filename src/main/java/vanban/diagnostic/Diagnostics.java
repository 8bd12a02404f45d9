package vanban.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vanban.source.Place;

/**
 * Where everybody puts what they find, so that all of it is found in one run. Collects; the one
 * thing here that changes.
 */
public final class Diagnostics {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing((Diagnostic d) -> d.place().map(p -> p.file().path()).orElse(""))
          .thenComparing(d -> d.place().map(Place::start).orElse(-1));

  /** How many are kept of one report: far more than anybody reads, and few enough to be held. */
  private static final int KEPT = 20_000;

  private final Set<Diagnostic> found = new LinkedHashSet<>();
  private final int most;
  private boolean errors;

  /** Nothing found yet, in one report. */
  public Diagnostics() {
    this(KEPT);
  }

  private Diagnostics(int most) {
    this.most = most;
  }

  /** Nothing found yet, in any number of reports: all that is found is kept. */
  public static Diagnostics ofMany() {
    return new Diagnostics(Integer.MAX_VALUE);
  }

  /** Puts one in; the same one twice counts once. What is more than is kept counts no more. */
  public void add(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Severity.ERROR;
    if (found.size() < most || (error && !errors)) {
      found.add(diagnostic);
    }
    errors |= error;
  }

  /** Puts an error in. */
  public void error(Code code, Place place, String... arguments) {
    add(Diagnostic.error(code, place, arguments));
  }

  /** Puts in all that another has. */
  public void addAll(List<Diagnostic> diagnostics) {
    diagnostics.forEach(this::add);
  }

  /** Whether there is an error among them. */
  public boolean hasErrors() {
    return errors;
  }

  /** How many there are. */
  public int size() {
    return found.size();
  }

  /** All of them by file and place, those without a place first. */
  public List<Diagnostic> sorted() {
    List<Diagnostic> all = new ArrayList<>(found);
    all.sort(BY_PLACE);
    return List.copyOf(all);
  }
}
