package vanban.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.diagnostic.Message;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Signs of a file that YAML takes and no document should have: those that nobody sees, those whose
 * look depends on a font, and what stands for a letter that was lost. Of those in a line that are
 * the same, the first is told.
 */
final class OddCharacters {
  /** Kinds of them, each the variant of the message. */
  private enum Kind {
    /** Soft hyphens, spaces without width, byte order marks within a text. */
    INVISIBLE("[\\u00AD\\u180E\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]"),
    /** Ends of lines that only some programs know. */
    LINE("[\\u0085\\u2028\\u2029]"),
    /** Marks by which words are printed in another order than they are typed. */
    DIRECTION("[\\u061C\\u202A-\\u202E\\u2066-\\u2069]"),
    /** What stands for a letter that could not be read. */
    LOST("\\uFFFD"),
    /** Signs of one font, such as Word's bullets. */
    PRIVATE("[\\uE000-\\uF8FF]");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }

    private String variant() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean isRemoved() {
      return this == INVISIBLE || this == DIRECTION;
    }
  }

  private static final Pattern ANY =
      Pattern.compile(
          "[\\u0085\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uE000-\\uF8FF\\uFEFF\\uFFFD]");

  private final SourceFile file;
  private final NavigableMap<Integer, Integer> comments = new TreeMap<>(); // start and end of each

  private OddCharacters(SourceFile file, List<YamlComment> comments) {
    this.file = file;
    comments.forEach(one -> this.comments.put(one.place().start(), one.place().end()));
  }

  /** Says of those in a file, but for its comments, what to do with them. */
  static List<Diagnostic> in(SourceFile file, List<YamlComment> comments) {
    return ANY.matcher(file.text()).find() ? new OddCharacters(file, comments).all() : List.of();
  }

  private List<Diagnostic> all() {
    return Stream.of(Kind.values()).flatMap(kind -> of(kind).stream()).toList();
  }

  private List<Diagnostic> of(Kind kind) {
    List<Diagnostic> told = new ArrayList<>();
    List<Place> line = new ArrayList<>();
    for (MatchResult found : kind.pattern.matcher(file.text()).results().toList()) {
      Place place = new Place(file, found.start(), found.end());
      if (isInComment(place)) {
        continue;
      }
      if (!line.isEmpty() && line.get(0).line() != place.line()) {
        told.add(told(kind, line));
        line.clear();
      }
      line.add(place);
    }
    if (!line.isEmpty()) {
      told.add(told(kind, line));
    }
    return told;
  }

  private boolean isInComment(Place place) {
    Map.Entry<Integer, Integer> comment = comments.floorEntry(place.start());
    return comment != null && place.end() <= comment.getValue();
  }

  private static Diagnostic told(Kind kind, List<Place> line) {
    String code = code(line.get(0));
    Diagnostic found =
        Diagnostic.error(Code.ODD_CHARACTER, line.get(0), code).variant(kind.variant());
    Diagnostic rated = kind == Kind.INVISIBLE ? found.asWarning() : found;
    if (kind == Kind.LINE) {
      return rated.mend(spacing(code, line));
    }
    return kind.isRemoved() ? rated.mend(removing(code, line)) : rated;
  }

  /** A space in the place of each, but for those beside which there is one. */
  private static Mend spacing(String code, List<Place> line) {
    List<Edit> edits =
        line.stream().map(place -> new Edit(place, isBesideSpace(place) ? "" : " ")).toList();
    return new Mend(new Message("mend.space-for-character", List.of(code)), edits);
  }

  private static boolean isBesideSpace(Place place) {
    String text = place.file().text();
    char before = place.start() == 0 ? '\n' : text.charAt(place.start() - 1);
    char after = place.end() == text.length() ? '\n' : text.charAt(place.end());
    return isSpace(before) || Characters.isForeignLineEnd(before) || isSpace(after);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static Mend removing(String code, List<Place> line) {
    List<Edit> edits = line.stream().map(place -> new Edit(place, "")).toList();
    return new Mend(new Message("mend.remove-character", List.of(code)), edits);
  }

  private static String code(Place place) {
    return "U+%04X".formatted((int) place.text().charAt(0));
  }
}
