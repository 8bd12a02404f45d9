package vanban.yaml;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * A sign that is none to YAML and looks like one that is; it is told, and read as the one that was
 * meant.
 *
 * @param place where it stands
 * @param meant as many chars as stand there
 * @param variant of the message
 */
record MistypedSign(Place place, String meant, String variant) {
  private static final String SPACE = "\\u00A0\\u2000-\\u200A\\u202F\\u3000";

  /** Spaces of other kinds before a key or the dash of an item. */
  private static final Pattern INDENT =
      Pattern.compile("(?m)^[ ]*([" + SPACE + "][ " + SPACE + "]*+)(?=- |-$|[a-z_]++:(?:\\s|$))");

  /** A colon of another width behind a key as ours are. */
  private static final Pattern WIDE_COLON =
      Pattern.compile("(?m)^[ ]*(?:- +)?[a-z_]++(：)(?=\\s|$)");

  /** What looks like such signs in a file; in the lines of a text it is none. */
  static List<MistypedSign> in(SourceFile file) {
    String text = file.text();
    if (text.chars().noneMatch(c -> c == '\u00A0' || (c >= '\u2000' && c <= '：'))) {
      return List.of();
    }
    Stream<MistypedSign> indents =
        INDENT.matcher(text).results().map(found -> of(file, found, " ", "odd-space"));
    Stream<MistypedSign> colons =
        WIDE_COLON.matcher(text).results().map(found -> of(file, found, ":", "wide-colon"));
    return Stream.concat(indents, colons).toList();
  }

  private static MistypedSign of(SourceFile file, MatchResult found, String sign, String variant) {
    Place place = new Place(file, found.start(1), found.end(1));
    return new MistypedSign(place, sign.repeat(found.end(1) - found.start(1)), variant);
  }

  /** What to tell the author. */
  Diagnostic told() {
    return Diagnostic.error(Code.YAML_SYNTAX, place).variant(variant).mend(new Edit(place, meant));
  }
}
