package vanban.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * The slip of a typist's because of which a parser stumbles, more often than not a line or more
 * further down: what is told is told where it was made, with what to type instead.
 */
final class TypingSlip {
  /** A key as ours are, with nothing between its colon and what it says. */
  private static final Pattern GLUED_KEY =
      Pattern.compile("[ ]*(?:- +)?[a-z_]+[:：](?=[^\\s:/\\\\])");

  /** A dash with nothing between it and its item. */
  private static final Pattern GLUED_DASH = Pattern.compile("[ ]*-(?=[\\p{L}\"'])");

  private static final Pattern KEY = Pattern.compile("[ ]*(?:- +)?[\\p{L}\\p{N}_-]+:(?:\\s.*)?");
  private static final Pattern OUR_KEY = Pattern.compile("[ ]*(?:- +)?[a-z_]+:(?:\\s.*)?");
  private static final Pattern BARE_KEY = Pattern.compile("[ ]*(?:- +)?[a-z_]+:[ ]*");
  private static final Pattern ITEM = Pattern.compile("[ ]*-(?:\\s.*)?");
  private static final Pattern COMMENT = Pattern.compile("(?<=\\s)#.*");
  private static final Pattern BAR = Pattern.compile("[|>][-+0-9]*([ \\t]+)(?=[^\\s#])");
  private static final Pattern BOUND = Pattern.compile("(?<=: {0,9})>=? *[0-9][0-9.,]*+%?");
  private static final Pattern CURLY = Pattern.compile("[ ]*(?:- +)?[a-z_]+: +([“‘«„])");

  /** A value with a colon in it that quotes would make whole. */
  private static final Pattern VALUE =
      Pattern.compile("[ ]*(?:- +)?[a-z_]+: +([^\\s\"'\\[{|>&*!%@`“‘«„][^\"\\\\#]*)");

  private final SourceFile file;
  private final Place problem;
  private final Optional<ReadText> last;

  /**
   * Who looks for it.
   *
   * @param problem where the parser stumbles
   * @param last the text that was read before
   */
  TypingSlip(Place problem, Optional<ReadText> last) {
    this.file = problem.file();
    this.problem = problem;
    this.last = last;
  }

  /** The slip behind a problem, which our messages know by a variant; empty if none is seen. */
  Optional<Diagnostic> behind(String variant) {
    return switch (variant) {
      case "no-colon" ->
          first(
              List.of(
                  this::gluedKey, this::gluedDash, this::quote, this::comment, this::outdented));
      case "colon" ->
          first(
              List.of(
                  this::gluedAbove,
                  this::quote,
                  this::noBar,
                  this::indented,
                  this::curly,
                  this::unquoted));
      case "indentation" ->
          first(List.of(this::gluedAbove, this::quote, this::comment, this::outdented));
      case "bracket", "brace" -> cutByComment();
      case "sign" -> bound();
      case "behind-bar" -> first(List.of(this::bound, this::behindBar));
      default -> quote();
    };
  }

  private static Optional<Diagnostic> first(List<Supplier<Optional<Diagnostic>>> looks) {
    return looks.stream().flatMap(look -> look.get().stream()).findFirst();
  }

  private static Diagnostic told(Place place, String variant, String... arguments) {
    return Diagnostic.error(Code.YAML_SYNTAX, place, arguments).variant(variant);
  }

  /** The line a problem stands in. */
  private Place line() {
    return problem.wholeLine();
  }

  /** The nearest line above that is not empty. */
  private Optional<Place> above() {
    int at = line().start() - 1;
    while (at >= 0 && Character.isWhitespace(file.text().charAt(at))) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(new Place(file, at, at).wholeLine());
  }

  private Optional<Diagnostic> gluedKey() {
    return gluedKey(line());
  }

  private Optional<Diagnostic> gluedDash() {
    return gluedDash(line());
  }

  private Optional<Diagnostic> gluedAbove() {
    return above().flatMap(line -> gluedKey(line).or(() -> gluedDashAbove(line)));
  }

  /** With a mend where the line of the problem is indented as an item of that dash goes on. */
  private Optional<Diagnostic> gluedDashAbove(Place above) {
    boolean mended = indent(line()) == indent(above) + "- ".length();
    return ending(GLUED_DASH, above)
        .map(dash -> mended ? noSpace(dash, "glued-dash") : told(dash, "glued-dash"));
  }

  private static int indent(Place line) {
    return line.text().length() - line.text().stripLeading().length();
  }

  private Optional<Diagnostic> gluedKey(Place line) {
    return ending(GLUED_KEY, line).map(colon -> noSpace(colon, "glued-key"));
  }

  private Optional<Diagnostic> gluedDash(Place line) {
    return ending(GLUED_DASH, line).map(dash -> noSpace(dash, "glued-dash"));
  }

  /** Says of a sign that a space is missing behind it. */
  static Diagnostic noSpace(Place sign, String variant) {
    Edit space = new Edit(new Place(sign.file(), sign.end(), sign.end()), " ");
    Diagnostic found = told(sign, variant);
    return sign.text().equals("：") ? found.mend(new Edit(sign, ": ")) : found.mend(space);
  }

  /** The last sign of what a line starts with. */
  private Optional<Place> ending(Pattern start, Place line) {
    Matcher found = start.matcher(line.text());
    return found.lookingAt()
        ? Optional.of(new Place(file, line.start() + found.end() - 1, line.start() + found.end()))
        : Optional.empty();
  }

  /** A quote that is closed by the next one of its kind, lines below: that one was to open. */
  private Optional<Diagnostic> quote() {
    return last.filter(ReadText::isQuoted)
        .map(ReadText::place)
        .filter(text -> text.endLine() > text.line() && text.endLine() == problem.line())
        .filter(text -> text.text().lines().skip(1).anyMatch(OUR_KEY.asMatchPredicate()))
        .map(text -> told(new Place(file, text.start(), text.start() + 1), "quote"));
  }

  /** A number sign that ends a text of several lines, which then goes on. */
  private Optional<Diagnostic> comment() {
    boolean goesOn = !is(KEY, line()) && !is(ITEM, line());
    return above()
        .filter(line -> goesOn && (indent(line()) > indent(line) || !is(KEY, line)))
        .filter(line -> last.filter(text -> text.endsIn(line)).isPresent())
        .flatMap(line -> found(COMMENT, line))
        .map(lost -> told(lost, "comment", lost.text()));
  }

  private static boolean is(Pattern pattern, Place line) {
    return pattern.matcher(line.text()).matches();
  }

  private Optional<Place> found(Pattern pattern, Place line) {
    Matcher found = pattern.matcher(line.text());
    return found.find()
        ? Optional.of(new Place(file, line.start() + found.start(), line.start() + found.end()))
        : Optional.empty();
  }

  /** A key for itself, over lines of words in which a colon stands: its bar is missing. */
  private Optional<Diagnostic> noBar() {
    Optional<Place> at = above();
    int lines = 0;
    while (at.filter(this::isBeside).isPresent()) {
      at = new TypingSlip(at.get(), last).above();
      lines++;
    }
    boolean words = lines > 0;
    return at.filter(line -> words && indent(line) < indent(line()) && is(BARE_KEY, line))
        .map(line -> line.text().stripTrailing().length() + line.start())
        .map(end -> new Place(file, end - 1, end))
        .map(
            colon ->
                told(colon, "no-bar")
                    .mend(new Edit(new Place(file, colon.end(), colon.end()), " |")));
  }

  private boolean isBeside(Place line) {
    return indent(line) == indent(line()) && !is(OUR_KEY, line) && !is(ITEM, line);
  }

  /** A key that is indented below another one, which has its value in its own line. */
  private Optional<Diagnostic> indented() {
    Place line = line();
    int key = line.start() + indent(line);
    boolean colon =
        is(OUR_KEY, line)
            && !line.text().substring(0, problem.start() - line.start()).contains(":");
    return above()
        .filter(other -> colon && indent(line) > indent(other))
        .filter(other -> is(OUR_KEY, other) && !is(BARE_KEY, other))
        .map(other -> told(new Place(file, key, key + 1), "indentation"));
  }

  /** A line below a bar that is not indented as the text it belongs to. */
  private Optional<Diagnostic> outdented() {
    boolean words = !is(OUR_KEY, line());
    return last.filter(text -> words && text.isBlock())
        .filter(text -> text.place().end() <= line().start()) // or a foreign line end is between
        .filter(text -> file.text().substring(text.place().end(), line().start()).isBlank())
        .map(text -> told(problem, "outdented"));
  }

  /** A value between quotation marks that are none to YAML. */
  private Optional<Diagnostic> curly() {
    Matcher found = CURLY.matcher(line().text());
    return found.lookingAt()
        ? Optional.of(told(new Place(file, at(found.start(1)), at(found.end(1))), "curly"))
        : Optional.empty();
  }

  private int at(int inLine) {
    return line().start() + inLine;
  }

  /** A colon within a value, which quotes make a part of it. */
  private Optional<Diagnostic> unquoted() {
    Matcher found = VALUE.matcher(line().text());
    return found.matches()
        ? Optional.of(told(problem, "colon").mend(quoted(found)))
        : Optional.empty();
  }

  private Edit quoted(Matcher found) {
    Place value = new Place(file, at(found.start(1)), at(found.end(1)));
    return new Edit(value, "\"" + value.text().stripTrailing() + "\"");
  }

  /** A number sign that cuts off the end of what stands in brackets. */
  private Optional<Diagnostic> cutByComment() {
    Place rest = new Place(file, problem.start(), line().end());
    return found(COMMENT, rest)
        .filter(lost -> lost.text().matches(".*[]},].*"))
        .map(lost -> told(lost, "comment", lost.text()));
  }

  /** A limit that is typed with a sign which means something else here. */
  private Optional<Diagnostic> bound() {
    return found(BOUND, line())
        .filter(typed -> typed.start() <= problem.start() && problem.start() <= typed.end())
        .flatMap(
            typed ->
                TypedBound.meant(typed.text())
                    .map(
                        meant ->
                            told(typed, "bound", typed.text(), meant)
                                .mend(new Edit(typed, meant))));
  }

  /** Words behind a bar, in its line. */
  private Optional<Diagnostic> behindBar() {
    Matcher found = BAR.matcher(line().text());
    if (!found.find()) {
      return Optional.empty();
    }
    Place gap = new Place(file, at(found.start(1)), at(found.end(1)));
    Place words = new Place(file, gap.end(), line().end());
    String indent = " ".repeat(indent(line()) + 2);
    return Optional.of(told(words, "behind-bar").mend(new Edit(gap, "\n" + indent)));
  }
}
