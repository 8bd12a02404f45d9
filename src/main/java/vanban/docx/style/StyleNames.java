package vanban.docx.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.docx.plan.ListPlace;
import vanban.docx.plan.StyleUse;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.ParagraphUse.Inset;
import vanban.style.TextStyle;

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
    private Name with(String idEnd, String shownEnd) {
      return new Name(id + idEnd, shown + " " + shownEnd);
    }

    /** The name of a style like this one, of what stays on the page of what follows. */
    Name keptWithNext(boolean kept) {
      return kept ? with("WithNext", "with next") : this;
    }
  }

  private static final Map<String, Name> BUILT_IN =
      Map.of(
          "body", new Name("BodyText", "Body Text"),
          "title", new Name("Title", "Title"),
          "caption", new Name("Caption", "caption"),
          "link", new Name("Hyperlink", "Hyperlink"),
          "note", new Name("FootnoteText", "footnote text"),
          "page-number", new Name("Header", "header"));

  private static final String NUMBERED = "numbered"; // the role of sections without a heading
  private static final Name LIST_NUMBER = new Name("ListNumber", "List Number");
  private static final int NUMBERED_LISTS = 5; // depths for which Word has such a style

  private final Set<String> taken = new HashSet<>();

  /** The name of the style of a role. */
  static Name of(String role) {
    Name builtIn = BUILT_IN.get(role);
    if (builtIn != null) {
      return builtIn;
    }
    return new Name(id(role.split("-", -1)), capital(role.replace('-', ' ')));
  }

  private static String id(String[] words) {
    return Arrays.stream(words).map(StyleNames::capital).collect(Collectors.joining());
  }

  /** Word's own name of the headings at a depth. */
  static Name heading(int outline) {
    return new Name("Heading" + outline, "heading " + outline);
  }

  /** Word's own name of the lines of tables of contents at a depth. */
  static Name contents(int depth) {
    return new Name("TOC" + depth, "toc " + depth);
  }

  /** The name of the style of paragraphs that are not Word's own headings. */
  static Name of(StyleUse.Paragraphs use) {
    ParagraphUse paragraph = use.paragraph();
    Name name = of(paragraph.role());
    if (use.outline() > 0) {
      name = heading(use.outline()).with(name.id(), paragraph.role().replace('-', ' '));
    } else if (use.place().isPresent()) {
      name = numbered(name, use.place().get().firstLevel() + 1);
    }
    String letter = use.place().map(ListPlace::letter).orElse("");
    if (!letter.isEmpty()) {
      name = name.with(id(letter.split(" ", -1)), letter);
    }
    Name placed = sized(standing(name, paragraph), paragraph);
    return (paragraph.newPage() ? placed.with("NewPage", "new page") : placed)
        .keptWithNext(paragraph.withNext());
  }

  /** Numbered paragraphs of the text are Word's own List Number, List Number 2 … */
  private static Name numbered(Name role, int depth) {
    Name own = role.id().equals(of(NUMBERED).id()) && depth <= NUMBERED_LISTS ? LIST_NUMBER : role;
    String at = own.equals(LIST_NUMBER) && depth == 1 ? "" : Integer.toString(depth);
    return at.isEmpty() ? own : own.with(at, at);
  }

  /** With the side the lines stand at, and the room they leave there, if the role has neither. */
  private static Name standing(Name role, ParagraphUse use) {
    if (use.align().isEmpty()) {
      return role;
    }
    String side = use.align().get().name().toLowerCase(Locale.ROOT);
    Name name = role.with(capital(side), side);
    Optional<Length> room = use.inset().map(Inset::right);
    if (room.isEmpty()) {
      return name;
    }
    String points = Math.round(room.get().inPoints()) + "pt";
    return name.with(points, points);
  }

  /** With the size of the letters, if it is not the role's. */
  private static Name sized(Name name, ParagraphUse use) {
    return use.size()
        .map(Length::written)
        .map(size -> name.with("Size" + size.replace('.', '_'), size + " letters"))
        .orElse(name);
  }

  /** Named after the roles; words without one are Word's own Strong, Emphasis, or both. */
  static Name of(StyleUse.Words use) {
    List<Name> words = new ArrayList<>(use.roles().stream().map(StyleNames::of).toList());
    if (use.roles().isEmpty() && use.says().get(TextStyle.BOLD).isPresent()) {
      words.add(new Name("Strong", "Strong"));
    }
    if (use.roles().isEmpty() && use.says().get(TextStyle.ITALIC).isPresent()) {
      words.add(new Name("Emphasis", "Emphasis"));
    }
    use.says()
        .get(TextStyle.POSITION)
        .filter(any -> use.roles().isEmpty())
        .ifPresent(position -> words.add(of(position.name().toLowerCase(Locale.ROOT))));
    return new Name(
        words.stream().map(Name::id).collect(Collectors.joining()),
        words.stream().map(Name::shown).collect(Collectors.joining(" ")));
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
