package vanban.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.PassageReader;
import vanban.check.text.Passages;
import vanban.check.text.Rule;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Block;
import vanban.document.Captioned;
import vanban.document.Document;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.document.Table;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Words that rules are tried at. Each line is a paragraph; {@code ## } before it makes it a title,
 * {@code [1]} in it hangs a note on it, and a line that starts with {@code [1] } is what that note
 * says. Lines between {@code |} are the rows of a table, as they stand in a Word file; one that
 * starts with {@code |=|} is declared to add up those above it. The words at fault stand between
 * {@code «} and {@code »}.
 */
record RuleExample(String marked) {
  private static final Pattern NOTE = Pattern.compile("\\[(\\d+)]");
  private static final Pattern CELL = Pattern.compile("\\| *([^|]*?) *(?=\\|)");
  private static final String SUBTOTAL = "|=|";
  private static final Pattern RULE = Pattern.compile("\\|[-: |]+\\|");
  private static final Pattern NOTE_LINE = Pattern.compile("(?m)^\\[(\\d+)] (.*)$");

  /** The words at fault, each with its offset. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    int marks = 0;
    int from = 0;
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == '«') {
        from = at - marks++;
      } else if (c == '»') {
        int to = at - marks++;
        faults.add(from + ": " + plain().substring(from, to));
      }
    }
    return faults;
  }

  /** Its words without the marks. */
  String plain() {
    return marked.replace("«", "").replace("»", "");
  }

  /** What rules have against it, in the order of its words, each once. */
  List<Diagnostic> found(List<Rule> rules) {
    Diagnostics found = new Diagnostics();
    Reviewer reviewer = new Reviewer(rules);
    reviewer.review(passages(), found);
    reviewer.throwFailed();
    return found.sorted();
  }

  /** The words that a rule finds at fault, each with its offset. */
  List<String> found(Rule rule) {
    return found(List.of(rule)).stream()
        .map(found -> found.place().orElseThrow())
        .map(place -> place.start() + ": " + place.text())
        .toList();
  }

  /** Its words as a reviewer reads them. */
  Passages passages() {
    return PassageReader.ofReport(document());
  }

  private Document document() {
    SourceFile file = SourceFile.of("example", plain());
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    List<Table.Row> rows = new ArrayList<>();
    for (String line : plain().split("\n", -1)) {
      if (line.startsWith("|") && !RULE.matcher(line).matches()) {
        rows.add(row(file, at, at + line.length()));
      } else if (!line.isEmpty() && !line.startsWith("|") && !NOTE_LINE.matcher(line).matches()) {
        blocks.add(block(file, at, at + line.length()));
      }
      at += line.length() + 1;
    }
    if (!rows.isEmpty()) {
      blocks.add(table(rows));
    }
    Part part = new Part(Orientation.PORTRAIT, List.of(), blocks);
    return new Document(new Properties("", "", Optional.empty()), List.of(part));
  }

  private static Table table(List<Table.Row> rows) {
    List<Table.Alignment> left =
        rows.get(0).cells().stream().map(cell -> Table.Alignment.LEFT).toList();
    return new Table(
        "table", Orientation.PORTRAIT, Captioned.Caption.NONE, left, rows, Origin.UNKNOWN);
  }

  private static Table.Row row(SourceFile file, int from, int to) {
    List<Table.Cell> cells = new ArrayList<>();
    boolean adds = file.text().startsWith(SUBTOTAL, from);
    int first = adds ? from + SUBTOTAL.length() - 1 : from;
    Matcher cell = CELL.matcher(file.text()).region(first, to);
    while (cell.find()) {
      Paragraph words =
          new Paragraph("cell", line(file, cell.start(1), cell.end(1)), Origin.UNKNOWN);
      cells.add(new Table.Cell(List.of(words), Origin.UNKNOWN));
    }
    Table.Row.Kind kind = adds ? Table.Row.Kind.SUBTOTAL : Table.Row.Kind.BODY;
    return new Table.Row(kind, cells, Origin.UNKNOWN);
  }

  private static Block block(SourceFile file, int from, int to) {
    boolean title = file.text().startsWith("## ", from);
    List<Inline> line = line(file, title ? from + 3 : from, to);
    return title
        ? new Heading("heading", Optional.empty(), line, Origin.UNKNOWN)
        : new Paragraph("body", line, Origin.UNKNOWN);
  }

  private static List<Inline> line(SourceFile file, int from, int to) {
    List<Inline> line = new ArrayList<>();
    Matcher note = NOTE.matcher(file.text()).region(from, to);
    int at = from;
    while (note.find()) {
      text(file, at, note.start()).ifPresent(line::add);
      line.add(note(file, note.group(1)));
      at = note.end();
    }
    text(file, at, to).ifPresent(line::add);
    return line;
  }

  private static Optional<Inline> text(SourceFile file, int from, int to) {
    LocatedText words = LocatedText.at(new Place(file, from, to));
    return from == to
        ? Optional.empty()
        : Optional.of(new Inline.Text(words.value(), Origin.of(words)));
  }

  private static Inline note(SourceFile file, String number) {
    Matcher line = NOTE_LINE.matcher(file.text());
    while (line.find()) {
      if (line.group(1).equals(number)) {
        List<Inline> words = line(file, line.start(2), line.end(2));
        Paragraph says = new Paragraph("note", words, Origin.UNKNOWN);
        return new Inline.Note(Integer.parseInt(number), List.of(says), Origin.UNKNOWN);
      }
    }
    throw new IllegalArgumentException("note " + number + " says nothing");
  }

  @Override
  public String toString() {
    return marked.lines().findFirst().orElse("");
  }

  /** All in a text, with empty lines between them. */
  static List<RuleExample> all(String text) {
    return Stream.of(text.strip().split("\n\\s*\n"))
        .filter(example -> !example.isBlank())
        .map(RuleExample::new)
        .toList();
  }
}
