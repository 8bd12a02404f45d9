package vanban.engine;

import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.genre.OwnKey;
import vanban.layout.Layouts;
import vanban.schema.Named;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/** Keys that a report's layout does not have and others do: a cover, contents, parties. */
final class KeysOfOtherLayouts {
  private static final String DID_YOU_MEAN = "hint.did-you-mean";

  private final Layouts layouts;
  private final Optional<YamlMapping> report;

  /**
   * Those of one report.
   *
   * @param report what stands in its file
   */
  KeysOfOtherLayouts(Layouts layouts, Optional<YamlValue> report) {
    this.layouts = layouts;
    this.report = report.filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast);
  }

  /** The same, with the layouts that know a key, if it is about one that is unknown here. */
  Diagnostic explained(Diagnostic found) {
    boolean guessed =
        found.hints().stream().anyMatch(hint -> hint.message().key().equals(DID_YOU_MEAN));
    return found.code() == Code.UNKNOWN_KEY && !guessed
        ? key(found).map(name -> explained(found, name)).orElse(found)
        : found;
  }

  /** The name of a key of the report itself, and of nothing below. */
  private Optional<String> key(Diagnostic found) {
    return report.stream()
        .flatMap(typed -> typed.entries().stream())
        .filter(entry -> found.place().equals(Optional.of(entry.key().place())))
        .map(YamlMapping.Entry::name)
        .findFirst();
  }

  private Diagnostic explained(Diagnostic found, String name) {
    List<String> having =
        layouts.names().stream().filter(layout -> declared(layout, name).isPresent()).toList();
    return having.stream()
        .findFirst()
        .flatMap(layout -> declared(layout, name))
        .map(key -> found.hintAt(key.key().place(), "key-of-layouts", String.join(", ", having)))
        .orElse(found);
  }

  private Optional<Named<OwnKey>> declared(String layout, String name) {
    return layouts.genres(layout).ownKeys().stream()
        .filter(key -> key.name().equals(name))
        .findFirst();
  }
}
