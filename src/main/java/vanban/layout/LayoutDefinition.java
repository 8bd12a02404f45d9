package vanban.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.genre.Genre;
import vanban.genre.Genres;
import vanban.genre.Words;
import vanban.schema.Named;
import vanban.yaml.YamlText;

/**
 * What a layout says of itself in its layout.yaml, with all it inherits.
 *
 * @param line the layout and those it inherits, itself first
 * @param own what its own file says
 * @param merged what it comes to
 * @param genres its genres and their rules
 * @param ruleIds the ids of its rules, those with something wrong too
 * @param wrong what is wrong with it, or with one it inherits
 */
record LayoutDefinition(
    List<String> line,
    LayoutSource own,
    LayoutSource merged,
    Genres genres,
    Set<String> ruleIds,
    List<Diagnostic> wrong) {

  /** Whether there is no error in it. */
  boolean isSound() {
    return wrong.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }

  /** The layout it inherits, if it does. */
  Optional<String> inherited() {
    return line.stream().skip(1).findFirst();
  }

  /** Whether it is only there to be inherited. */
  boolean isBase() {
    return own.base();
  }

  /** Whether it is the one to take when none is asked for. */
  boolean isUsual() {
    return own.usual();
  }

  /** What it is called in lists. */
  String title() {
    return own.title().orElse("");
  }

  /** The genres it has skeletons for. */
  List<Genre> offered() {
    return merged.offers().isEmpty()
        ? genres.all()
        : merged.offers().stream().flatMap(key -> genres.ofKey(key.trimmed()).stream()).toList();
  }

  /** Its words in a genre, as templates read them. */
  Map<String, Object> words(Optional<Genre> genre) {
    Map<String, Object> words = new LinkedHashMap<>(plain(merged.words()));
    genre.ifPresent(special -> words.putAll(plain(special.words())));
    return words;
  }

  private static Map<String, Object> plain(Words words) {
    Map<String, Object> out = new LinkedHashMap<>();
    words.all().forEach(word -> out.put(word.name(), plain(word.value())));
    return out;
  }

  private static Object plain(Words.Word word) {
    if (word instanceof Words.Group group) {
      Map<String, Object> out = new LinkedHashMap<>();
      for (Named<YamlText> text : group.texts()) {
        out.put(text.name(), plain(text.value()));
      }
      return out;
    }
    return word instanceof Words.Items items
        ? items.texts().stream().map(LayoutDefinition::plain).toList()
        : plain(((Words.Text) word).text());
  }

  /** Texts keep the spaces at their ends: a label may need them. */
  private static Object plain(YamlText text) {
    Optional<Object> truth = new Words.Text(text).truth().map(Object.class::cast);
    return truth.orElseGet(() -> text.text().value());
  }
}
