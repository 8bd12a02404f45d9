package vanban.diagnostic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * Diagnostics in the format that code hosts and editors exchange: SARIF 2.1.0 (OASIS Standard,
 * 2020). Columns count code points; mends are fixes.
 */
final class Sarif {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final Messages messages;

  /** Who prints in a language. */
  Sarif(Messages messages) {
    this.messages = messages;
  }

  /** One log of one run. */
  String print(List<Diagnostic> diagnostics) {
    List<Map<String, Object>> rules =
        diagnostics.stream()
            .map(found -> found.id().text())
            .distinct()
            .sorted()
            .map(id -> Map.<String, Object>of("id", id))
            .toList();
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", ordered("name", "vanban", "rules", rules)));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", diagnostics.stream().map(this::result).toList());
    return Json.print(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  private Map<String, Object> result(Diagnostic found) {
    Map<String, Object> result =
        ordered(
            "ruleId",
            found.id().text(),
            "level",
            found.severity().id(),
            "message",
            text(messages.say(found.message())));
    found.place().ifPresent(place -> result.put("locations", List.of(location(place))));
    if (!found.mends().isEmpty()) {
      result.put("fixes", found.mends().stream().map(this::fix).toList());
    }
    return result;
  }

  private Map<String, Object> fix(Mend mend) {
    List<Map<String, Object>> changes = mend.edits().stream().map(Sarif::change).toList();
    return ordered("description", text(messages.say(mend.title())), "artifactChanges", changes);
  }

  private static Map<String, Object> change(Edit edit) {
    Map<String, Object> replacement =
        ordered("deletedRegion", region(edit.place()), "insertedContent", text(edit.text()));
    return ordered(
        "artifactLocation", artifact(edit.place()), "replacements", List.of(replacement));
  }

  private static Map<String, Object> location(Place place) {
    return ordered(
        "physicalLocation", ordered("artifactLocation", artifact(place), "region", region(place)));
  }

  private static Map<String, Object> artifact(Place place) {
    return ordered("uri", uri(place.file().path()));
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  private static Map<String, Object> region(Place place) {
    return ordered(
        "startLine",
        place.line(),
        "startColumn",
        place.column(),
        "endLine",
        place.endLine(),
        "endColumn",
        place.endColumn());
  }

  private static Map<String, Object> text(String words) {
    return ordered("text", words);
  }

  /** Keys and their values, in this order. */
  private static Map<String, Object> ordered(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
