package vanban.genre;

import java.util.List;
import java.util.Optional;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/**
 * A genre of documents, as a layout describes it.
 *
 * @param key by which rules and skeletons call it, such as {@code bao-cao}
 * @param says what the layout says of it, with what it inherits
 */
public record Genre(String key, GenreSource says) {
  private static final String USUAL_FORM = "report";

  /** As documents print it, such as {@code BÁO CÁO}. */
  public String name() {
    return says.name().map(LocatedText::value).orElse(key);
  }

  /** Its part of a document's symbol, such as {@code BC}; empty where it has none. */
  public Optional<String> symbol() {
    return says.symbol();
  }

  /** The form of its documents, which genres share: {@code report}, {@code letter} … */
  public String form() {
    return says.form().map(YamlText::trimmed).orElse(USUAL_FORM);
  }

  /** Whether it is the one to take when none is asked for. */
  public boolean usual() {
    return says.usual().orElse(false);
  }

  /** Whether its documents may do without a title. */
  public boolean untitled() {
    return says.untitled().orElse(false);
  }

  /** The keys of genres whose names its titles may start with: a notice of a conclusion. */
  public List<String> about() {
    return says.about().stream().flatMap(List::stream).map(YamlText::trimmed).toList();
  }

  /** The texts a layout prints in this genre instead of its usual ones. */
  public Words words() {
    return says.words();
  }

  /** Whether a report that says {@code genre: typed} is of this genre. */
  boolean isCalled(String typed) {
    return name().equalsIgnoreCase(typed);
  }
}
