package vanban.docx.read.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** In which lists the paragraphs of each style count, by what the style says or inherits. */
final class StyleLists {
  /**
   * What a style says itself.
   *
   * @param basedOn the style from which it inherits
   * @param list the id of the use of a list; 0 for none, whatever is inherited
   * @param level in that list
   */
  record Style(Optional<String> basedOn, OptionalLong list, OptionalLong level) {}

  /**
   * The list of a style.
   *
   * @param id of the use of a list; 0 for none
   * @param level in it, if a style says it
   * @param style the style that names the list
   */
  record StyleList(long id, OptionalLong level, String style) {}

  private final Map<String, Style> styles;
  private final Optional<String> usual;
  private final Map<String, Optional<StyleList>> known = new HashMap<>();

  /**
   * The styles of a file.
   *
   * @param usual the style of paragraphs that name none
   */
  StyleLists(Map<String, Style> styles, Optional<String> usual) {
    this.styles = Map.copyOf(styles);
    this.usual = usual;
  }

  /** The style of a paragraph that names this one, or none. */
  Optional<String> orUsual(Optional<String> named) {
    return named.or(() -> usual);
  }

  /** The list of a style; empty if neither it nor one it is based on names one. */
  Optional<StyleList> of(String style) {
    List<String> path = new ArrayList<>();
    Set<String> met = new HashSet<>();
    Optional<String> next = Optional.of(style);
    Optional<StyleList> found = Optional.empty();
    while (next.isPresent() && met.add(next.get())) { // ends where styles go round in a circle
      String name = next.get();
      if (known.containsKey(name)) {
        found = known.get(name);
        break;
      }
      path.add(name);
      next = Optional.ofNullable(styles.get(name)).flatMap(Style::basedOn);
    }
    for (int i = path.size() - 1; i >= 0; i--) {
      found = over(path.get(i), found);
      known.put(path.get(i), found);
    }
    return found;
  }

  /** What a style says, over what it inherits. */
  private Optional<StyleList> over(String name, Optional<StyleList> inherited) {
    Style own = styles.get(name);
    if (own == null) {
      return inherited;
    }
    if (own.list().isPresent()) {
      return Optional.of(new StyleList(own.list().getAsLong(), own.level(), name));
    }
    return own.level().isEmpty()
        ? inherited
        : inherited.map(one -> new StyleList(one.id(), own.level(), one.style()));
  }
}
