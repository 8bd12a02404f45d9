package vanban.genre;

import java.util.List;
import java.util.Optional;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/**
 * A genre of documents, as a layout describes it.
 *
 * @param key by which rules and skeletons call it, such as {@code bao-cao}
 * @param name as documents print it, such as {@code BÁO CÁO}
 * @param symbol its part of a document's symbol, such as {@code BC}; empty where it has none
 * @param form the form of its documents, which genres share: {@code report}, {@code letter} …
 * @param usual whether it is the one to take when none is asked for
 * @param about the keys of genres whose names its titles may start with: a notice of a conclusion
 * @param words the texts a layout prints in this genre instead of its usual ones
 */
public record Genre(
    String key,
    String name,
    Optional<String> symbol,
    String form,
    boolean usual,
    List<String> about,
    Optional<YamlMapping> words) {
  private static final String USUAL_FORM = "report";

  /** Keeps the list from change. */
  public Genre {
    about = List.copyOf(about);
  }

  /** The genre a layout describes under a key. */
  static Genre of(String key, YamlMapping described) {
    return new Genre(
        key,
        described.text("name").map(YamlText::trimmed).orElse(key),
        described.text("symbol").map(YamlText::trimmed),
        described.text("form").map(YamlText::trimmed).orElse(USUAL_FORM),
        described.isTrue("usual"),
        Texts.all(described, "about"),
        described.mapping("words"));
  }

  /** Whether a report that says {@code genre: typed} is of this genre. */
  boolean isCalled(String typed) {
    return name.equalsIgnoreCase(typed);
  }
}
