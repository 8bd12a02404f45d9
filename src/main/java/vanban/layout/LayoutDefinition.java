package vanban.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.genre.Genre;
import vanban.genre.Genres;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * What a layout says of itself in its layout.yaml, with all it inherits.
 *
 * @param line the layout and those it inherits, itself first
 * @param own what its own file says
 * @param merged what it comes to
 * @param genres its genres and their rules
 * @param wrong what is wrong with it, or with one it inherits
 */
record LayoutDefinition(
    List<String> line, YamlMapping own, YamlMapping merged, Genres genres, List<Diagnostic> wrong) {

  /** The layout it inherits, if it does. */
  Optional<String> inherited() {
    return line.stream().skip(1).findFirst();
  }

  /** Whether it is only there to be inherited. */
  boolean isBase() {
    return own.isTrue("base");
  }

  /** Whether it is the one to take when none is asked for. */
  boolean isUsual() {
    return own.isTrue("usual");
  }

  /** What it is called in lists. */
  String title() {
    return own.text("title").map(YamlText::trimmed).orElse("");
  }

  /** The genres it has skeletons for. */
  List<Genre> offered() {
    if (merged.items("offers").isEmpty()) {
      return genres.all();
    }
    return merged.items("offers").stream()
        .filter(YamlText.class::isInstance)
        .flatMap(key -> genres.ofKey(((YamlText) key).trimmed()).stream())
        .toList();
  }

  /** Its words in a genre, as templates read them. */
  Map<String, Object> words(Optional<Genre> genre) {
    Map<String, Object> words = new LinkedHashMap<>();
    merged.mapping("words").ifPresent(usual -> words.putAll(plain(usual)));
    genre.flatMap(Genre::words).ifPresent(special -> words.putAll(plain(special)));
    return words;
  }

  private static Map<String, Object> plain(YamlMapping mapping) {
    Map<String, Object> out = new LinkedHashMap<>();
    mapping.entries().forEach(entry -> out.put(entry.name(), plain(entry.value())));
    return out;
  }

  /** Texts keep the spaces at their ends: a label may need them. */
  private static Object plain(YamlValue value) {
    if (value instanceof YamlMapping mapping) {
      return plain(mapping);
    }
    if (value instanceof YamlList list) {
      return list.items().stream().map(LayoutDefinition::plain).toList();
    }
    YamlText text = (YamlText) value;
    String typed = text.text().value();
    boolean truth = !text.quoted() && (typed.equals("true") || typed.equals("false"));
    return truth ? Boolean.valueOf(typed) : typed;
  }
}
