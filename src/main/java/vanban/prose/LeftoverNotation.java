package vanban.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import vanban.document.Inline;
import vanban.source.Edit;
import vanban.source.Place;

/**
 * The letters that commonmark leaves over as text. What looks like notation in them was none to it,
 * and is notation gone wrong; only stars around words are taken as they were meant, for {@code **Về
 * kinh tế:**Tăng} is no bold in CommonMark, whose rule looks for the space that Vietnamese authors
 * may leave out.
 */
final class LeftoverNotation {
  private static final Pattern LEFTOVER =
      Pattern.compile(
          "(?<!\\*)(?<stars>\\*{1,2})(?<words>[^\\s*](?:[^*]*[^\\s*])?)\\k<stars>(?!\\*)"
              + "|(?<note>\\[\\^[^\\[\\]]+])|(?<unclosed>\\[\\^)|(?<open>\\^\\[)"
              + "|(?<apart>\\[](?<gap> +)\\(#[^()\\s]*\\))|"
              + "(?<picture>!\\[[^\\[\\]]*]\\((?<path>[^()<>]*\\s[^()<>]*\\.(?i:png|jpe?g))\\s*\\))"
              + "|(?<reference>\\[]\\(#(?![^)\\n]{0,80}\\)))|(?<link>]\\()"
              + "|(?<!=)(?<mark>==)(?!=)|\\*+");

  /** What is opened and not closed as it must be: the group that finds it, and what is said. */
  private static final Map<String, String> OPEN =
      Map.of(
          "unclosed", "unclosed-note",
          "open", "open-note",
          "reference", "open-reference",
          "link", "open-link");

  private static final String STAR = "*";
  private static final List<String> SIGNS = List.of(STAR, "^", "](", "[] ", "==");

  private final ProseContext context;
  private final NodePlaces places;
  private final ForeignNotation foreign;

  LeftoverNotation(ProseContext context) {
    this.context = context;
    this.places = context.places();
    this.foreign = new ForeignNotation(context.placeholders(), context.diagnostics());
  }

  /** Adds the letters of a text node to a line. */
  void addWords(Text text, ProseScope scope, InlineBuilder line) {
    String literal = text.getLiteral();
    if (scope != ProseScope.CELL && !isMarked(text)) {
      context.marks().blanks(places.words(text, 0, literal.length()));
    }
    foreign.check(places.words(text, 0, literal.length()), places.before(text));
    if (SIGNS.stream().anyMatch(literal::contains)) { // found sooner than by the pattern
      addWords(text, 0, literal.length(), scope, line);
    } else {
      line.words(places.words(text, 0, literal.length()));
    }
  }

  private static boolean isMarked(Text text) {
    Node node = text;
    while (node.getParent() != null && !(node instanceof ReviewMarkDelimiter.Marked)) {
      node = node.getParent();
    }
    return node instanceof ReviewMarkDelimiter.Marked;
  }

  private void addWords(Text text, int from, int to, ProseScope scope, InlineBuilder line) {
    int at = from;
    Matcher found = LEFTOVER.matcher(text.getLiteral());
    found.region(from, to).useTransparentBounds(true);
    while (found.find()) {
      if (found.group("stars") != null) {
        line.words(places.words(text, at, found.start()));
        line.add(starred(text, found, scope));
        at = found.end();
      } else {
        complain(text, found, scope);
      }
    }
    line.words(places.words(text, at, to));
  }

  private Inline starred(Text text, Matcher found, ProseScope scope) {
    InlineBuilder inner = new InlineBuilder();
    addWords(text, found.start("words"), found.end("words"), scope, inner);
    return found.group("stars").equals(STAR)
        ? new Inline.Emphasis(inner.inlines())
        : new Inline.Strong(inner.inlines());
  }

  private void complain(Text text, Matcher found, ProseScope scope) {
    Place place = places.within(text, found.start(), found.end());
    Optional<String> open =
        OPEN.entrySet().stream()
            .filter(one -> found.group(one.getKey()) != null)
            .map(Map.Entry::getValue)
            .findFirst();
    if (found.group("note") != null) {
      note(found, scope, place);
    } else if (open.isPresent()) {
      context.unsupported().at(place, open.get());
    } else if (found.group("apart") != null) {
      Place gap = places.within(text, found.start("gap"), found.end("gap"));
      context.unsupported().mended(place, "apart", new Edit(gap, ""));
    } else if (found.group("picture") != null) {
      String path = found.group("path");
      Place typed = places.within(text, found.start("path"), found.end("path"));
      context
          .unsupported()
          .mended(place, "spaced-picture", new Edit(typed, "<" + path + ">"), path);
    } else if (found.group("mark") != null) {
      checkMark(text, found, place);
    } else if (isStray(text, found)) {
      context.unsupported().at(place, "star", found.group());
    }
  }

  private void note(Matcher found, ProseScope scope, Place place) {
    String label = found.group().substring("[^".length(), found.group().length() - 1);
    if (scope == ProseScope.NOTE) {
      context.unsupported().at(place, "note-in-note");
    } else {
      context.notes().undefined(label, place);
    }
  }

  /**
   * A sign alone between spaces is printed: {@code a == b}; one that touches words lacks another.
   */
  private void checkMark(Text text, Matcher found, Place place) {
    boolean apart = isSpace(before(text, found)) && isSpace(after(text, found));
    if (!apart) {
      context.marks().alone(place);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private char before(Text text, Matcher found) {
    return found.start() > 0 ? text.getLiteral().charAt(found.start() - 1) : places.before(text);
  }

  private char after(Text text, Matcher found) {
    String literal = text.getLiteral();
    return found.end() < literal.length() ? literal.charAt(found.end()) : places.after(text);
  }

  /** A single star that touches no word stands for itself, as in {@code (*)}. */
  private boolean isStray(Text text, Matcher found) {
    return found.group().length() > 1
        || Character.isLetterOrDigit(before(text, found))
        || Character.isLetterOrDigit(after(text, found));
  }
}
