package vanban.suppression;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.yaml.YamlComment;

/**
 * A comment by which its author leaves out the warnings of one kind in one line: {@code # vanban:
 * allow <id>, <id> - <reason>}, in the line or above it; one that names several kinds is as many.
 * Upper and lower case are the same, but in the id.
 *
 * @param comment the comment
 * @param id the code or rule it names
 * @param lines of which it speaks
 */
record Suppression(Place comment, String id, LineRange lines) {
  private static final Pattern START =
      Pattern.compile("(?:^|#)\\s*vanban\\s*:", Pattern.CASE_INSENSITIVE);
  private static final Pattern WHOLE =
      Pattern.compile(
          "#\\s*vanban:\\s*(?:bỏ qua|allow)\\s+(?<ids>[^\\s,]+(?:\\s*,\\s*[^\\s,]+)*+)(?:\\s+[-–—]\\s*(?<reason>.*))?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  /** Whether a comment is meant as one. */
  static boolean isMeant(YamlComment comment) {
    return START.matcher(comment.place().text()).find();
  }

  /**
   * What a comment says of each kind it names; none if it does not say what it must.
   *
   * @param lines of its file
   */
  static List<Suppression> of(YamlComment comment, CommentedLines lines) {
    Matcher said = match(comment);
    return said.matches() && !reason(said).isEmpty()
        ? COMMA
            .splitAsStream(said.group("ids"))
            .distinct()
            .map(id -> new Suppression(comment.place(), id, lines.of(comment)))
            .toList()
        : List.of();
  }

  /** What a comment does not say. */
  static Diagnostic lack(YamlComment comment) {
    Matcher said = match(comment);
    return said.matches()
        ? wrong(comment.place(), said.group("ids")).variant("reason")
        : wrong(comment.place()).variant("form");
  }

  private static Matcher match(YamlComment comment) {
    return WHOLE.matcher(Normalizer.normalize(comment.place().text(), Normalizer.Form.NFC));
  }

  private static String reason(Matcher said) {
    return Optional.ofNullable(said.group("reason")).orElse("").strip();
  }

  /** Whether something is one of those it names, in one of its lines. */
  boolean isFor(Diagnostic found) {
    return (found.id().text().equals(id) || found.code().id().equals(id))
        && found.place().filter(this::covers).isPresent();
  }

  private boolean covers(Place place) {
    return place.file().path().equals(comment.file().path()) && lines.holds(place.line());
  }

  /** What is wrong with it. */
  Diagnostic wrong(String variant) {
    return wrong(place(), id).variant(variant);
  }

  /** That what is meant as one stands in a text, and is printed with it. */
  static Diagnostic printed(Place text) {
    return wrong(text).variant("printed");
  }

  private static Diagnostic wrong(Place place, String... arguments) {
    return Diagnostic.error(Code.WRONG_SUPPRESSION, place, arguments).asWarning();
  }

  /** Where it names what it leaves out. */
  private Place place() {
    Matcher named =
        Pattern.compile("(?<![^\\s,])" + Pattern.quote(id) + "(?![^\\s,])").matcher(comment.text());
    return named.find()
        ? new Place(comment.file(), comment.start() + named.start(), comment.start() + named.end())
        : comment;
  }
}
