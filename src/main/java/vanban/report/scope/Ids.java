package vanban.report.scope;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.Place;
import vanban.yaml.YamlMapping;

/**
 * The ids of a report, over all its files. Collects while the report is read, for a reference may
 * stand before what it refers to.
 */
public final class Ids {
  private final Map<String, Place> declared = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  /** None yet. */
  Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The id of a section or an appendix, if it has one of its own. */
  public Optional<String> declare(YamlMapping mapping) {
    return mapping.texts("id").findFirst().flatMap(text -> declare(text.trimmed(), text.place()));
  }

  /**
   * The id of a table or a chart, if it has one of its own. References print its number, which only
   * one with a title has.
   *
   * @param term the official term for the title
   */
  public Optional<String> declare(YamlMapping mapping, String term) {
    if (mapping.has("id") && !mapping.has("title")) {
      Place place = mapping.entry("id").orElseThrow().key().place();
      diagnostics.error(Code.MISSING_KEY, place, "title", term);
    }
    return declare(mapping);
  }

  private Optional<String> declare(String id, Place place) {
    Place first = declared.putIfAbsent(id, place);
    if (first != null) {
      diagnostics.add(Diagnostic.error(Code.DUPLICATE_ID, place, id).hintAt(first, "first-here"));
    }
    return Optional.of(id).filter(own -> first == null);
  }

  /** All ids with where they are declared, in the order they are read. */
  public Map<String, Place> declared() {
    return Collections.unmodifiableMap(declared);
  }

  /** Says of a reference that it leads nowhere, if it does; to be called when all is read. */
  public void check(String id, Place place) {
    if (!declared.containsKey(id)) {
      diagnostics.add(unknown(id, place));
    }
  }

  private Diagnostic unknown(String id, Place place) {
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_REFERENCE, place, id);
    return Nearest.to(id, declared.keySet())
        .map(
            meant ->
                found.didYouMeanAt(Optional.ofNullable(declared.get(meant)).orElseThrow(), meant))
        .orElse(found);
  }
}
