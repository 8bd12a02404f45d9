package vanban.docx.style;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names styles have in Word, one after the other: those Word itself knows for the roles it
 * knows, else the role's own, such as {@code Recipients heading} for {@code recipients-heading}.
 */
final class StyleNames {

  /**
   * What a style is called.
   *
   * @param id in the file
   * @param shown to the clerk
   */
  record Name(String id, String shown) {
    Name with(String idEnd, String shownEnd) {
      return new Name(id + idEnd, shown + " " + shownEnd);
    }
  }

  private static final Map<String, Name> BUILT_IN =
      Map.of(
          "body", new Name("BodyText", "Body Text"),
          "title", new Name("Title", "Title"),
          "caption", new Name("Caption", "caption"),
          "note", new Name("FootnoteText", "footnote text"),
          "page-number", new Name("Header", "header"));

  private final Set<String> taken = new HashSet<>();

  /** The name of the style of a role. */
  static Name of(String role) {
    Name builtIn = BUILT_IN.get(role);
    if (builtIn != null) {
      return builtIn;
    }
    String id =
        Arrays.stream(role.split("-", -1)).map(StyleNames::capital).collect(Collectors.joining());
    return new Name(id, capital(role.replace('-', ' ')));
  }

  private static String capital(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The same name, or the first of {@code name 2}, {@code name 3} … that nothing has yet. */
  Name take(Name wanted) {
    Name name = wanted;
    for (int i = 2; !free(name); i++) {
      name = new Name(wanted.id() + "v" + i, wanted.shown() + " (" + i + ")");
    }
    taken.add("id " + name.id().toLowerCase(Locale.ROOT));
    taken.add(name.shown().toLowerCase(Locale.ROOT));
    return name;
  }

  private boolean free(Name name) {
    return !taken.contains("id " + name.id().toLowerCase(Locale.ROOT))
        && !taken.contains(name.shown().toLowerCase(Locale.ROOT));
  }
}
