package vanban.report.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.document.Placement;
import vanban.prose.Prose;
import vanban.source.Place;

/**
 * The places that the proses of a report have for its tables, charts and pictures. Collects while
 * the report is read, for what has an id may be declared below.
 */
public final class Placements {
  private final Ids ids;
  private final Diagnostics diagnostics;
  private final List<Use> uses = new ArrayList<>();
  private final List<Lost> lost = new ArrayList<>();
  private final Map<String, Place> placed = new HashMap<>(); // where each is placed first

  /** None yet. */
  Placements(Ids ids, Diagnostics diagnostics) {
    this.ids = ids;
    this.diagnostics = diagnostics;
  }

  /**
   * A place for a table, a chart or a picture.
   *
   * @param id of it
   * @param place where that is asked for
   */
  public record Use(String id, Place place) {}

  /** One for what is not there, with what is. */
  private record Lost(Use use, Set<String> here) {}

  /**
   * The same prose with the places for what it can place; says of others why not.
   *
   * @param here the ids of the tables, charts and pictures declared beside it
   */
  Prose checked(Prose prose, Set<String> here) {
    Set<String> kept = new HashSet<>();
    for (Placement placement : prose.placements()) {
      placement
          .origin()
          .as(Place.class)
          .map(place -> new Use(placement.id(), place))
          .filter(use -> isFirst(use, here))
          .ifPresent(use -> kept.add(use.id()));
    }
    return prose.placing(kept);
  }

  private boolean isFirst(Use use, Set<String> here) {
    uses.add(use);
    if (!here.contains(use.id())) {
      lost.add(new Lost(use, here));
      return false;
    }
    Optional<Place> first = Optional.ofNullable(placed.putIfAbsent(use.id(), use.place()));
    first
        .map(
            place ->
                Diagnostic.error(Code.DUPLICATE_ID, use.place(), use.id())
                    .variant("placed")
                    .hintAt(place, "first-here"))
        .ifPresent(diagnostics::add);
    return first.isEmpty();
  }

  /** All of them, right or wrong, in the order they are read. */
  public List<Use> uses() {
    return List.copyOf(uses);
  }

  /** Whether a table, a chart or a picture has its place in a prose. */
  public boolean isPlaced(String id) {
    return placed.containsKey(id);
  }

  /** Says which lead nowhere; to be called when all is read. */
  public void check() {
    lost.forEach(one -> diagnostics.add(unknown(one.use(), one.here())));
  }

  private Diagnostic unknown(Use use, Set<String> here) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_REFERENCE, use.place(), use.id());
    Optional<Place> elsewhere = Optional.ofNullable(ids.declared().get(use.id()));
    if (elsewhere.isPresent()) {
      return found.variant("placed-elsewhere").hintAt(elsewhere.get(), "id-here");
    }
    return new Guesses()
        .to(use.id(), here)
        .filter(ids.declared()::containsKey)
        .map(meant -> found.variant("placed").didYouMeanName(place(meant), meant))
        .orElseGet(() -> found.variant("placed"));
  }

  private Place place(String id) {
    return Optional.ofNullable(ids.declared().get(id)).orElseThrow();
  }
}
