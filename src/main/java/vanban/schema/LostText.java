package vanban.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlList;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * What YAML makes of words without a word about it: a comment of what stands behind a number sign,
 * one paragraph of several, several items of one, one item of several.
 */
final class LostText {
  /** A comment close behind a text that starts like more of the text. */
  private static final Pattern GLUED =
      Pattern.compile(" #(?![vV]anban\\s*:)[\\p{L}\\p{N}][^\\r\\n]*| # ?\\p{N}[^\\r\\n]*");

  private static final Pattern COMMENT = Pattern.compile("[ \\t]+#[^\\r\\n]*");

  /** A comment behind a colon that starts like a value. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\"']?[ \\t]*:[ \\t]+(?<lost>#(?![vV]anban\\s*:)(?:[\\p{L}\\p{N}][^\\r\\n]*| ?\\p{N}[^\\r\\n]*))");

  private static final String OPENING = "([“‘«";
  private static final String CLOSING = ")]”’»";

  /** What starts a paragraph of its own, an item or a row, in a text of prose. */
  private static final Pattern ITEM =
      Pattern.compile(
          "[-+*•–▪][ \\t]+\\S.*|\\d{1,2}[.)] .*|\\p{Ll}\\) .*|\\(\\d{1,2}\\) .*|[IVX]{1,5}\\. .*"
              + "|\\[\\^[^\\]]+]:.*|\\|.*");

  private static final Pattern DASH = Pattern.compile("\\s*- .*");

  private static final Pattern KEY = Pattern.compile("\\s*(?:- +)?[a-z_]{2,}:(?:\\s.*)?");
  private static final Pattern OWN_SIGN = Pattern.compile("[-–—•·▪■●○+*]\\s*(?=\\p{L})");

  /** How the last recipient starts, whatever its first letter: the office itself keeps a copy. */
  private static final String KEPT = "lưu ";

  private LostText() {}

  /** Whether a text was typed below a sign for its lines, {@code |} or {@code >}. */
  private static boolean isBlock(YamlText text) {
    return text.quoted() && "|>".indexOf(first(text)) >= 0;
  }

  private static char first(YamlText text) {
    Place place = text.place();
    return place.end() > place.start() ? place.file().text().charAt(place.start()) : ' ';
  }

  /** What stands behind a text in its line and was probably meant to be printed. */
  static List<Diagnostic> behind(YamlText text) {
    Place place = text.place();
    if (text.quoted() || text.trimmed().isEmpty()) {
      return List.of();
    }
    String file = place.file().text();
    Matcher comment = COMMENT.matcher(file).region(place.end(), file.length());
    if (!comment.lookingAt()) {
      return List.of();
    }
    boolean meant = GLUED.matcher(comment.group()).matches() || closes(text, comment.group());
    int start = place.end() + comment.group().indexOf('#');
    Place lost = new Place(place.file(), start, comment.end());
    return meant ? List.of(told(lost, "comment", lost.text()).asWarning()) : List.of();
  }

  /** What stands behind a key that seems empty and was probably meant to be under it. */
  static Optional<Diagnostic> hidden(LocatedText key) {
    String file = key.place().file().text();
    Matcher comment = HIDDEN.matcher(file).region(key.place().end(), file.length());
    return Optional.of(comment)
        .filter(Matcher::lookingAt)
        .map(found -> new Place(key.place().file(), found.start("lost"), found.end("lost")))
        .map(lost -> told(lost, "comment", lost.text()));
  }

  private static Diagnostic told(Place place, String variant, String... arguments) {
    return Diagnostic.error(Code.LOST_TEXT, place, arguments).variant(variant);
  }

  /** Whether a comment closes what a text opens. */
  private static boolean closes(YamlText text, String comment) {
    return IntStream.range(0, OPENING.length())
        .anyMatch(i -> lacks(text.trimmed(), i) && comment.indexOf(CLOSING.charAt(i)) >= 0);
  }

  private static boolean lacks(String words, int i) {
    return words.lastIndexOf(OPENING.charAt(i)) > words.lastIndexOf(CLOSING.charAt(i));
  }

  /** Whether lines of prose that stand alone are run together, as YAML does but behind a bar. */
  static List<Diagnostic> folded(YamlText text) {
    char first = first(text);
    List<LocatedText> lines = LocatedText.at(text.place()).lines();
    boolean kept = isBlock(text) && first == '|';
    if (kept || lines.size() < 2 || text.place().text().contains("\\")) {
      return List.of();
    }
    Optional<LocatedText> joined = joined(lines.subList(isBlock(text) ? 1 : 0, lines.size()));
    if (joined.isEmpty()) {
      return List.of();
    }
    if (first == '>' && isBlock(text)) {
      Place sign = new Place(text.place().file(), text.place().start(), text.place().start() + 1);
      return List.of(told(sign, "folded").mend(new Edit(sign, "|")));
    }
    return List.of(told(joined.get().trim().place(), "unbarred"));
  }

  /** The first line that starts something of its own and goes on with what stands above it. */
  private static Optional<LocatedText> joined(List<LocatedText> lines) {
    int blank = 0;
    boolean words = false;
    for (LocatedText line : lines) {
      boolean empty = line.value().isBlank();
      if (!empty && words && (blank == 1 || ITEM.matcher(line.value().strip()).matches())) {
        return Optional.of(line);
      }
      blank = empty ? blank + 1 : 0;
      words |= !empty;
    }
    return Optional.empty();
  }

  /** Whether the lines of a text where a list may stand were meant as its items. */
  static List<Diagnostic> lines(YamlText text) {
    List<String> lines = text.text().value().lines().filter(line -> !line.isBlank()).toList();
    List<LocatedText> typed = LocatedText.at(text.place()).lines();
    long below = typed.stream().skip(1).filter(line -> !line.value().isBlank()).count();
    boolean dashed = lines.stream().anyMatch(line -> DASH.matcher(line).matches());
    if (!isBlock(text) || (below < 2 && !dashed)) {
      return List.of();
    }
    Place sign = typed.get(0).trim().place();
    boolean items = typed.stream().skip(1).allMatch(LostText::isItem);
    Diagnostic found = told(sign, "lines", sign.text().substring(0, 1));
    return List.of(items ? found.mend(new Edit(sign, "")) : found);
  }

  private static boolean isItem(LocatedText line) {
    return line.value().isBlank() || DASH.matcher(line.value()).matches();
  }

  /** Whether a comma between square brackets takes apart what was meant as one item. */
  static List<Diagnostic> cut(YamlList list) {
    List<YamlText> whole = new ArrayList<>();
    for (YamlValue item : list.items()) {
      boolean more = item instanceof YamlText text && isSmall(text) && goesOn(whole, text);
      if (!more && whole.size() > 1) {
        break;
      }
      if (!more) {
        whole.clear();
      }
      if (item instanceof YamlText text && (more || !(text.quoted() || isSmall(text)))) {
        whole.add(text);
      }
    }
    return whole.size() < 2 ? List.of() : List.of(cut(whole));
  }

  private static Diagnostic cut(List<YamlText> items) {
    Place first = items.get(0).place();
    int end = items.get(items.size() - 1).place().end();
    String whole = new Place(first.file(), first.start(), end).text();
    return told(items.get(1).place(), "comma", "\"" + whole + "\"").asWarning();
  }

  /** Whether an item starts as no name does; what is to be kept at home stands for itself. */
  private static boolean isSmall(YamlText text) {
    return !text.quoted()
        && !text.trimmed().startsWith(KEPT)
        && Character.isLowerCase((text.trimmed() + " ").charAt(0));
  }

  private static boolean goesOn(List<YamlText> items, YamlText next) {
    if (items.isEmpty()) {
      return false;
    }
    Place before = items.get(items.size() - 1).place();
    String between = before.file().text().substring(before.end(), next.place().start());
    return between.strip().equals(",");
  }

  /** Whether a text starts with a sign that is printed before it anyhow. */
  static List<Diagnostic> signed(YamlText text) {
    LocatedText words = text.text().trim();
    Matcher sign = OWN_SIGN.matcher(words.value());
    if (isBlock(text) || !sign.lookingAt()) {
      return List.of();
    }
    Edit edit = new Edit(words.place(0, sign.end()), "");
    Place place = words.place(0, 1);
    return List.of(told(place, "sign", sign.group().strip()).mend(edit));
  }

  /** Keys that a quote has swallowed which is closed by the next one of its kind, lines below. */
  private static List<Diagnostic> swallowed(YamlText text) {
    Place place = text.place();
    if (!text.quoted() || isBlock(text) || place.endLine() == place.line()) {
      return List.of();
    }
    int indent = indent(place.lineText());
    boolean keys =
        place
            .text()
            .lines()
            .skip(1)
            .anyMatch(line -> KEY.matcher(line).matches() && indent(line) <= indent);
    Place quote = new Place(place.file(), place.start(), place.start() + 1);
    return keys ? List.of(Diagnostic.error(Code.YAML_SYNTAX, quote).variant("quote")) : List.of();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Stream<Diagnostic> within(YamlText text) {
    return Stream.concat(
        folded(text).stream(),
        isBlock(text)
            ? PrintedRemark.in(LocatedText.at(text.place())).stream()
            : Stream.<Diagnostic>empty());
  }

  /** All that is lost around words. */
  static List<Diagnostic> around(YamlText text, boolean prose) {
    List<Diagnostic> keys = swallowed(text);
    return keys.isEmpty()
        ? Stream.concat(behind(text).stream(), prose ? within(text) : Stream.<Diagnostic>empty())
            .toList()
        : keys;
  }
}
