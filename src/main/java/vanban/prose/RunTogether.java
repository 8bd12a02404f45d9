package vanban.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Lines that were probably meant to stand alone, and are printed in one paragraph with the line
 * above them, for want of an empty line or of a space behind a dash. Of a paragraph it tells one.
 */
final class RunTogether {
  /** What is typed before an item, and begins no list in prose. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:(?<number>\\d{1,2}(?:\\.\\d{1,2})*[.)]|[IVX]{1,5}\\.|\\p{Ll}\\)|\\(\\d{1,2}\\))(?:(?=[ \\t])|(?<close>(?=\\p{Lu})))"
              + "|[–—](?=[ \\t])|(?<bullet>[•·▪■●○◦➢➤✓✔❖☑]))[ \\t]*(?!\\p{Lu}\\.)(?:(?<capital>\\p{Lu})|\\S)");

  /** What follows in a line that starts with the first of several items: the second of them. */
  private static final Map<Pattern, Pattern> SECOND =
      Map.of(
          Pattern.compile("a\\)"), second("b\\)"),
          Pattern.compile("\\(1\\)"), second("\\(2\\)"),
          Pattern.compile("1\\.(?=\\p{Lu})"),
              Pattern.compile("(?<=[.;:] )2\\.(?= ?\\p{Lu}[\\p{L}\\p{M} ])"));

  /** Dashes behind the end of something: none of those in {@code kinh tế - xã hội}. */
  private static final Pattern DASHES = Pattern.compile("(?<=[.;:] )[-–—](?= \\p{L})");

  /** A dash that begins no item, for the space behind it is missing. */
  private static final Pattern GLUED = Pattern.compile("[-+](?=\\p{L})");

  /** What may end what stands before a new item. */
  private static final Pattern END = Pattern.compile("[.:;!?…][”\"’)\\]]*$");

  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

  /** Tabs between cells, and not behind the number or the sign of an item. */
  private static final Pattern TAB =
      Pattern.compile(
          "^(?!(?:\\d{1,2}[.)]|[IVX]{1,5}\\.|\\p{Ll}\\)|[^\\p{L}\\p{N}]{1,2})\\t[^\\t]*$).*\\S\\t+\\S");

  private final NodePlaces places;
  private final Unsupported unsupported;
  private final ProseContext context;

  /** Who looks at the paragraphs of one prose. */
  RunTogether(ProseContext context) {
    this.places = context.places();
    this.unsupported = context.unsupported();
    this.context = context;
  }

  private static Pattern second(String sign) {
    return Pattern.compile(
        "(?<=[.;:] )" + sign + "(?= \\S)|(?<!điểm )(?<=\\S )" + sign + "(?= \\p{Lu})");
  }

  /** Tells the first thing that is wrong with the lines of a paragraph. */
  void check(Node paragraph, ProseScope scope) {
    List<LocatedText> lines = places.lines(paragraph);
    if (checkTable(lines)) {
      return;
    }
    behind(paragraph)
        .or(() -> glued(paragraph, lines))
        .or(() -> item(lines))
        .or(() -> scope == ProseScope.CELL ? Optional.empty() : pasted(paragraph, lines))
        .map(Diagnostic::asWarning)
        .ifPresent(context.diagnostics()::add);
  }

  /** Whether two lines below one another are rows of a table that is none. */
  private boolean checkTable(List<LocatedText> lines) {
    Optional<LocatedText> bars = twice(lines, BAR);
    Optional<LocatedText> tabs = twice(lines, TAB);
    if (lines.get(0).value().startsWith("|") || bars.isPresent()) {
      unsupported.at(bars.orElse(lines.get(0)).trim().place(), "table-head");
      return true;
    }
    tabs.ifPresent(line -> unsupported.at(line.trim().place(), "table-tabs"));
    return tabs.isPresent();
  }

  private static Optional<LocatedText> twice(List<LocatedText> lines, Pattern sign) {
    return IntStream.range(1, lines.size())
        .filter(i -> isIn(lines.get(i - 1), sign) && isIn(lines.get(i), sign))
        .mapToObj(i -> lines.get(i - 1))
        .findFirst();
  }

  private static boolean isIn(LocatedText line, Pattern sign) {
    return sign.matcher(line.value()).find();
  }

  /** A line that is not indented and yet belongs to the item or the note above it. */
  private Optional<Diagnostic> behind(Node paragraph) {
    Node parent = paragraph.getParent();
    boolean within = parent instanceof ListItem || parent instanceof FootnoteDefinition;
    if (!within) {
      return Optional.empty();
    }
    return places.outdented(paragraph, parent).map(line -> behind(parent, line.trim().place()));
  }

  private static Diagnostic behind(Node parent, Place line) {
    return parent instanceof FootnoteDefinition note
        ? Diagnostic.error(Code.RUN_TOGETHER, line, note.getLabel()).variant("note")
        : Diagnostic.error(Code.RUN_TOGETHER, line).variant("item");
  }

  /** All lines with a dash that lacks its space; the mend gives it to all of them. */
  private static Optional<Diagnostic> glued(Node paragraph, List<LocatedText> lines) {
    List<Edit> edits = new ArrayList<>();
    int first = paragraph.getParent() instanceof ListItem ? 1 : 0; // of an item that is told
    for (LocatedText line : lines.subList(first, lines.size())) {
      Matcher dash = GLUED.matcher(line.value());
      if (dash.lookingAt()) {
        edits.add(new Edit(line.place(0, 1), dash.group() + " "));
      }
    }
    return edits.stream()
        .findFirst()
        .map(edit -> Diagnostic.error(Code.RUN_TOGETHER, edit.place(), edit.place().text()))
        .map(found -> found.variant("dash").mend(Mend.of(edits)));
  }

  /** The first line below another that begins like an item. */
  private static Optional<Diagnostic> item(List<LocatedText> lines) {
    long like = lines.stream().filter(line -> SIGN.matcher(line.value()).lookingAt()).count();
    for (int i = 1; i < lines.size(); i++) {
      Matcher sign = SIGN.matcher(lines.get(i).value());
      if (sign.lookingAt() && isItem(sign, lines.get(i - 1).value(), like)) {
        int end = sign.group().stripTrailing().length() - 1;
        LocatedText typed = lines.get(i).slice(0, end).trim();
        return Optional.of(Diagnostic.error(Code.RUN_TOGETHER, typed.place(), typed.value()));
      }
    }
    return Optional.empty();
  }

  /** A number may also have come to the start of a line by chance, as in <i>điểm a) khoản 1</i>. */
  private static boolean isItem(Matcher sign, String before, long like) {
    boolean counted = sign.group("number") != null && sign.group("capital") != null && like > 1;
    if (sign.group("close") != null) {
      return counted;
    }
    return counted || sign.group("bullet") != null || END.matcher(before.strip()).find();
  }

  /** The second of several items that stand in one line. */
  private static Optional<Diagnostic> pasted(Node paragraph, List<LocatedText> lines) {
    int dashes = paragraph.getParent() instanceof ListItem ? 1 : 2; // an item has one of its own
    return SECOND.entrySet().stream()
        .filter(items -> items.getKey().matcher(lines.get(0).value().strip()).lookingAt())
        .flatMap(items -> lines.stream().flatMap(line -> all(line, items.getValue())))
        .findFirst()
        .or(() -> dashed(lines, dashes))
        .map(sign -> Diagnostic.error(Code.RUN_TOGETHER, sign.place(), sign.value()))
        .map(found -> found.variant("line"));
  }

  private static Optional<LocatedText> dashed(List<LocatedText> lines, int least) {
    return lines.stream()
        .map(line -> all(line, DASHES).toList())
        .filter(signs -> signs.size() >= least)
        .map(signs -> signs.get(0))
        .findFirst();
  }

  private static Stream<LocatedText> all(LocatedText line, Pattern sign) {
    return sign.matcher(line.value())
        .results()
        .map(at -> line.slice(at.start(), at.end()))
        .filter(RunTogether::isWithinItsLine);
  }

  /** Whether it was not YAML that put it behind other words: what YAML folds is told by itself. */
  private static boolean isWithinItsLine(LocatedText sign) {
    Place line = sign.place().wholeLine();
    String before = new Place(line.file(), line.start(), sign.place().start()).text();
    return !before.isBlank();
  }
}
