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

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Puts one in; the same one twice counts once. */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Puts an error in. */
  public void error(Code code, Place place, String... arguments) {
    add(Diagnostic.error(code, place, arguments));
  }

  /** Puts in all that another has. */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether there is an error among them. */
  public boolean hasErrors() {
    return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
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
