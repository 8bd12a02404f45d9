package vanban.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.Place;
import vanban.yaml.YamlMapping;

/**
 * The ids of a report and the references to them, over all its files. Collects while the report is
 * read, for a reference may stand before what it refers to.
 */
final class Ids {
  private final Map<String, Place> declared = new LinkedHashMap<>();
  private final List<Use> uses = new ArrayList<>();
  private final Diagnostics diagnostics;

  /** None yet. */
  Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  private record Use(String id, Place place) {}

  /** The id of a section or an appendix, if it has one. */
  Optional<String> declare(YamlMapping mapping) {
    return mapping
        .text("id")
        .map(text -> declare(text.trimmed(), text.place()))
        .filter(id -> !id.isEmpty());
  }

  /**
   * The id of a table or a chart, if it has one. References print its number, which only one with a
   * title has.
   *
   * @param term the official term for the title
   */
  Optional<String> declare(YamlMapping mapping, String term) {
    if (mapping.has("id") && !mapping.has("title")) {
      Place place = mapping.entry("id").orElseThrow().key().place();
      diagnostics.error(Code.MISSING_KEY, place, "title", term);
    }
    return declare(mapping);
  }

  private String declare(String id, Place place) {
    Place first = declared.putIfAbsent(id, place);
    if (first != null && !id.isEmpty()) {
      diagnostics.add(Diagnostic.error(Code.DUPLICATE_ID, place, id).hintAt(first, "first-here"));
    }
    return id;
  }

  /** Remembers a reference. */
  void refer(String id, Place place) {
    uses.add(new Use(id, place));
  }

  /** Looks for references that lead nowhere; to be called when all is read. */
  void check() {
    for (Use use : uses) {
      if (!declared.containsKey(use.id())) {
        diagnostics.add(unknown(use));
      }
    }
  }

  private Diagnostic unknown(Use use) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_REFERENCE, use.place(), use.id());
    return Nearest.to(use.id(), declared.keySet())
        .map(
            meant ->
                found.hintAt(
                    Optional.ofNullable(declared.get(meant)).orElseThrow(), "did-you-mean", meant))
        .orElse(found);
  }
}
