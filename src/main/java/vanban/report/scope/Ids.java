package vanban.report.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.schema.KeyName;
import vanban.schema.NamePattern;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * The ids of a report, over all its files. Collects while the report is read, for a reference may
 * stand before what it refers to.
 */
public final class Ids {
  private final Map<String, Place> declared = new LinkedHashMap<>();
  private final List<Untitled> untitled = new ArrayList<>();
  private final Guesses guesses = new Guesses();
  private final Diagnostics diagnostics;

  /** None yet. */
  Ids(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** The id of what an author gives this id, if it is a name and its own. */
  public Optional<String> declare(Optional<YamlText> id) {
    return id.filter(text -> NamePattern.matches(text.trimmed()))
        .flatMap(text -> declare(text.trimmed(), text.text().trim().place()));
  }

  /** What has an id and no title, and where the key of the id stands. */
  private record Untitled(Optional<String> id, Place key, KeyName<?> titled) {}

  /**
   * Notes that what has an id lacks a title, whose number references could print.
   *
   * @param id that it has
   * @param key where the key of the id stands
   * @param titled the key of the title
   */
  public void untitled(Optional<YamlText> id, Place key, KeyName<?> titled) {
    untitled.add(new Untitled(id.map(YamlText::trimmed), key, titled));
  }

  /**
   * Says of what lacks a title that it does; to be called when all is read.
   *
   * @param only whether an id is there for its place alone, and no reference prints its number
   */
  public void checkTitles(Predicate<String> only) {
    untitled.stream()
        .filter(one -> one.id().filter(only).isEmpty())
        .forEach(
            one ->
                diagnostics.error(
                    Code.MISSING_KEY, one.key(), one.titled().name(), one.titled().term()));
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
    return guesses
        .to(id, declared.keySet())
        .map(
            meant ->
                found.didYouMeanName(Optional.ofNullable(declared.get(meant)).orElseThrow(), meant))
        .orElse(found);
  }
}
